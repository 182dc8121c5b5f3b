import type { RegradedAnswer } from '../../engine/regraded.ts';
import { Html } from '../Html.tsx';
import { describeResponse } from './describe-response.ts';
import type { With } from './use-changed.ts';
import { describeMoment, percent } from './words.ts';

interface Props {
  answer: With<RegradedAnswer>;
  practise: string;
  /** Nothing where it was seen. */
  onSeen?: () => void;
}

/** An answer that a corrected key has graded anew: what was given, the keys of then and now, and what it counts as. */
export function Regraded({ answer, practise, onSeen }: Props) {
  const { item, given, before, after, because, posed } = answer;
  const say = (response: readonly string[]) => (posed ? describeResponse(posed, response) : response.join(', '));
  return (
    <article class="changed stack">
      {posed ? <Html class="stem" html={posed.stem} /> : <p class="mono">{item}</p>}
      <dl>
        <dt>You gave, on {describeMoment(given.at)}</dt>
        <dd>{posed ? <Html as="span" html={say(given.response)} /> : say(given.response)}</dd>
        <dt>Key then</dt>
        <dd>{posed ? <Html as="span" html={say(before)} /> : say(before)}</dd>
        <dt>Key now</dt>
        <dd>{posed ? <Html as="span" html={say(after)} /> : say(after)}</dd>
      </dl>
      {because.map((reason) => (
        <p class="measure" key={reason}>
          {reason}
        </p>
      ))}
      <p>
        <b>{describeEffect(answer)}</b>
      </p>
      <p class="actions">
        {posed && !posed.retired && (
          <a class="go quiet" href={`${practise}?for=item:${item}`}>
            Practise it again
          </a>
        )}
        {posed && <a href={posed.lesson.href}>Read: {posed.lesson.label}</a>}
        {onSeen && (
          <button class="plain" type="button" onClick={onSeen}>
            I have seen this
          </button>
        )}
      </p>
    </article>
  );
}

function describeEffect({ scoreThen, scoreNow }: RegradedAnswer): string {
  if (scoreNow === scoreThen) return 'What your answer counts stays the same.';
  if (scoreNow === 1) return 'Your answer counts as right now.';
  if (scoreNow === 0) return 'Your answer does not count as right any more.';
  return `Your answer counts ${percent(scoreNow)} now; it counted ${percent(scoreThen)}.`;
}
