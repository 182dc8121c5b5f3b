import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../engine/session.ts';
import { planToday, type PlannedLesson } from '../engine/today.ts';
import { now } from '../stores/clock.ts';
import { learner } from '../stores/learner.ts';
import { loadSession } from '../stores/sessions.ts';
import { $isReturning } from '../stores/settings.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { countWork, type Work } from './practice/count-work.ts';
import { TaskLine } from './today/TaskLine.tsx';

interface Props {
  lessons: PlannedLesson[];
  certifications: { id: string; short: string; name: string; href: string }[];
  /** The address of the practice page. */
  practise: string;
  /** The address of the index of the banks. */
  index: string;
}

/** Today's work for somebody who returns; nothing for a newcomer, whose page stands still. */
export default function Today({ lessons, certifications, practise, index }: Props) {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const [open, setOpen] = useState<Session>();
  const [isReady, setReady] = useState(false);
  const [work, setWork] = useState<Work>();

  useEffect(() => {
    void learner
      .start()
      .then(() => countWork(index))
      .then(setWork)
      .then(() => setReady(true));
    void loadSession().then(setOpen);
  }, []);

  const isReturning =
    progress.attempts > 0 || progress.certification !== undefined || Object.keys(progress.lessons).length > 0;
  useEffect(() => {
    if (!isReady) return;
    $isReturning.set(isReturning ? 'yes' : 'no');
    document.documentElement.classList.toggle('returning', isReturning);
  }, [isReady, isReturning]);

  if (!isReady || !isReturning) return <KeepingNotice />;
  const tasks = planToday({ progress, lessons, missed: 0, ...work });
  const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
  const certification = certifications.find(({ id }) => id === progress.certification);
  return (
    <section aria-label="Today">
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
      </p>
      <h1>{minutes === 0 ? 'Nothing left today' : `${minutes} minutes today`}</h1>
      <ul class="tasks list">
        {open && (
          <li>
            <span class="min">open</span>
            <span>
              <b>Go on: {open.title}</b>
              <br />
              <span class="soft small">
                {open.places.filter(({ answered }) => answered).length} of {open.places.length} answered
              </span>
            </span>
            <a class="go" href={practise}>
              Go on
            </a>
          </li>
        )}
        {tasks.map((task, i) => (
          <TaskLine task={task} practise={practise} isFirst={i === 0 && !open} key={task.kind} />
        ))}
      </ul>
    </section>
  );
}
