import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { now } from '../stores/clock.ts';
import { learner } from '../stores/learner.ts';
import { $isReturning, $todayHeight } from '../stores/settings.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import type { Places } from './plan/describe-task.ts';
import type { PlanAddresses } from './plan/use-plan.ts';
import { TaskLine } from './today/TaskLine.tsx';
import { useToday } from './today/use-today.ts';

interface Props {
  certifications: { id: string; short: string; name: string; href: string }[];
  addresses: PlanAddresses;
  places: Places;
  /** The address of the page of the plan. */
  plan: string;
}

/** Today's work for somebody who returns; nothing for a newcomer, whose page stands still. */
export default function Today({ certifications, addresses, places, plan }: Props) {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const isReturning =
    progress.attempts > 0 || progress.certification !== undefined || Object.keys(progress.lessons).length > 0;
  const { lines, open, complaint } = useToday(progress, isReturning, addresses, places);

  const section = useRef<HTMLElement>(null);
  const isReady = lines !== undefined || complaint !== undefined;
  useEffect(() => {
    if (!isReady) return;
    $isReturning.set(isReturning ? 'yes' : 'no');
    document.documentElement.classList.toggle('returning', isReturning);
  }, [isReady, isReturning]);
  useEffect(() => {
    if (section.current) $todayHeight.set(`${innerWidth} ${section.current.offsetHeight}`);
  }, [lines, open]);

  if (!isReady || !isReturning) return <KeepingNotice />;
  const minutes = lines?.reduce((sum, line) => sum + line.minutes, 0) ?? 0;
  const certification = certifications.find(({ id }) => id === progress.certification);
  const examDate = progress.study?.examDate;
  return (
    <section aria-label="Today" ref={section}>
      <KeepingNotice />
      <p class="soft">
        {new Date(now()).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}
        {certification ? (
          <>
            {' · towards '}
            <a href={certification.href}>{certification.short}</a>
          </>
        ) : (
          ' · no certification chosen yet'
        )}
        {' · '}
        <a href={plan}>{examDate ? describeDays(examDate) : 'plan'}</a>
      </p>
      <h1>{!lines ? 'Today' : minutes === 0 ? 'Nothing left today' : `${minutes} minutes today`}</h1>
      {!lines && (
        <p class="notice bad" role="alert">
          {complaint} Today’s work could not be planned; <a href={places.practise}>practice</a> may work all the same.
        </p>
      )}
      <ul class="tasks list">
        {open && (
          <li>
            <span class="min">open</span>
            <span>
              <b>Go on: {open.session.title}</b>
              <br />
              <span class="soft small">
                {open.session.places.filter(({ answered }) => answered).length} of {open.session.places.length} answered
              </span>
            </span>
            <a class="go" href={open.href}>
              Go on
            </a>
          </li>
        )}
        {lines?.map((line, i) => (
          <TaskLine {...line} isFirst={i === 0 && !open} key={line.task.title} />
        ))}
      </ul>
    </section>
  );
}

/** How long it is until the exam, or that it is over. */
function describeDays(examDate: string): string {
  const days = Math.ceil((Date.parse(`${examDate}T00:00Z`) - now()) / 86_400_000);
  if (days < 0) return 'the day of the exam has passed';
  return days === 0 ? 'the exam is today' : `${days} ${days === 1 ? 'day' : 'days'} until the exam`;
}
