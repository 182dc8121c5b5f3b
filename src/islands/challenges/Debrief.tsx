import { useEffect, useRef } from 'preact/hooks';
import { scoreChallenge, type Course } from '../../engine/challenges/score.ts';
import { Html } from '../Html.tsx';
import type { ShippedChallenge } from './shipped.ts';
import { describeCourse, formatScore } from './words.ts';

interface Props {
  challenge: ShippedChallenge;
  course: Course;
  all: string;
  next?: { title: string; href: string } | undefined;
  onAgain: () => void;
}

/** What a challenge was about, once it is solved or given up. */
export function Debrief({ challenge: { debrief, solution, lessons }, course, all, next, onAgain }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="card stack debrief" aria-labelledby="debrief">
      <h2 id="debrief" tabIndex={-1} ref={head}>
        {course.isSolved ? 'Solved' : 'Given up'}
      </h2>
      <p class={course.isSolved ? 'notice good' : 'notice'} role="status">
        <b>Score {formatScore(scoreChallenge(course))}</b>, {describeCourse(course)}. It is in your record
        {course.isSolved ? ', and counts for the mastery of its competency.' : '. Try it again when you have read on.'}
      </p>
      <h3>What was to be done</h3>
      <ul>
        {solution.map((line) => (
          <li key={line}>
            <Html as="span" html={line} />
          </li>
        ))}
      </ul>
      <h3>What it was</h3>
      <Html class="prose" html={debrief} />
      <h3>Read on</h3>
      <ul>
        {lessons.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      <p class="actions">
        {next && (
          <a class="go" href={next.href}>
            Next: {next.title}
          </a>
        )}
        <button class="go quiet" type="button" onClick={onAgain}>
          Try it again
        </button>
        <a href={all}>All challenges</a>
      </p>
    </section>
  );
}
