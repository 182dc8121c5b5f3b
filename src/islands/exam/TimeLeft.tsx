import { useEffect, useRef, useState } from 'preact/hooks';
import { announcementsBetween, mustSubmit, remaining } from '../../engine/exam/clock.ts';
import type { Exam } from '../../engine/exam/exam.ts';
import { now } from '../../stores/clock.ts';
import { formatClock, formatSpan } from './format-time.ts';

interface Props {
  exam: Exam;
  onTimeUp: () => void;
  /** After the device slept or the tab was stopped: that time was spent on no item. */
  onWake: () => void;
}

/** A tab in the background ticks once a minute; a longer gap is sleep. */
const sleepFrom = 90_000;

/** What was announced is not left standing beside a clock that has gone on. */
const announcedFor = 20_000;

/** The time left, quiet: only 10, 5 and 1 minutes and a change of the timer are said aloud. It can be hidden. */
export function TimeLeft(props: Props) {
  const { exam } = props;
  const [left, setLeft] = useState(remaining(exam, now()));
  const [announced, setAnnounced] = useState({ text: '', at: 0 });
  const [isHidden, setHidden] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const seen = useRef({ exam, at: now() });

  useEffect(() => {
    const at = now();
    if (seen.current.exam.stretch !== exam.stretch) {
      const text = exam.limit === undefined ? 'The timer is off.' : `${formatSpan(remaining(exam, at))} left now.`;
      setAnnounced({ text, at });
    }
    // What was announced of the time before the change may come again.
    seen.current = { exam, at };
    setLeft(remaining(exam, at));
    if (exam.limit === undefined) return undefined;
    const look = () => {
      const { exam, onTimeUp, onWake } = latest.current;
      const at = now();
      const minutes = announcementsBetween(seen.current.exam, seen.current.at, at).at(-1);
      if (minutes !== undefined) setAnnounced({ text: `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.`, at });
      else setAnnounced((said) => (at - said.at > announcedFor && said.text !== '' ? { text: '', at } : said));
      const hasSlept = at - seen.current.at > sleepFrom;
      seen.current = { exam, at };
      setLeft(remaining(exam, at));
      if (mustSubmit(exam, at)) onTimeUp();
      else if (hasSlept) onWake();
    };
    const ticking = setInterval(look, 1000);
    return () => clearInterval(ticking);
  }, [exam.limit, exam.stretch]);

  if (exam.time === undefined && exam.limit === undefined) return null;
  return (
    <p class="time-left">
      {exam.limit === undefined ? (
        <span>No timer</span>
      ) : (
        <>
          <span role="timer" aria-label="Time left">
            {isHidden ? 'Time hidden' : `${formatClock(left)} left`}
          </span>
          <button class="plain" type="button" aria-pressed={isHidden} onClick={() => setHidden(!isHidden)}>
            Hide the time
          </button>
        </>
      )}
      <b role="status">{announced.text}</b>
    </p>
  );
}
