import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, clear, flag, goTo, next, resume, setStretch, submit } from '../../engine/exam/act.ts';
import type { Exam } from '../../engine/exam/exam.ts';
import { ItemQuestion } from '../items/ItemQuestion.tsx';
import { describeKeys } from '../items/keys.ts';
import { useInSession } from '../offline/use-in-session.ts';
import type { Loaded } from '../practice/load.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { HandIn } from './HandIn.tsx';
import { StretchChoice } from './StretchChoice.tsx';
import { TimeLeft } from './TimeLeft.tsx';

interface Props {
  exam: Exam;
  loaded: Loaded;
  isKept: boolean;
  onChange: (act: (exam: Exam, now: number) => Exam) => void;
}

/** An exam in progress: one item at a time, in any order, without a word about right or wrong. */
export function Running({ exam, loaded, isKept, onChange }: Props) {
  useInSession();
  const [isHandingIn, setHandingIn] = useState(false);
  // What was taken back is taken out of the inputs too: they begin afresh.
  const [takenBack, setTakenBack] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const { position, places } = exam;
  useEffect(() => box.current?.querySelector<HTMLElement>('form.item')?.focus(), [position, takenBack]);

  const place = places[position];
  if (!place) return null;
  const item = loaded.items.get(place.item);
  const isLast = position === places.length - 1;
  const goNext = () => (isLast ? setHandingIn(true) : onChange(next));
  const go = (to: number) => {
    setHandingIn(false);
    onChange((exam, now) => goTo(exam, to, now));
  };

  function handleKey(event: KeyboardEvent) {
    const isChoosing = (event.target as HTMLElement).matches('.opt input, .entry input');
    if (event.key === 'Enter' && isChoosing) goNext();
  }

  return (
    <div class="running" ref={box}>
      {!isKept && (
        <p class="notice bad" role="alert">
          This browser does not keep the exam. You can sit it to its end, but leave this tab open.
        </p>
      )}
      <div class="exam-bar">
        <span>
          Item {position + 1} of {places.length}
        </span>
        <TimeLeft exam={exam} onTimeUp={() => onChange(submit)} onWake={() => onChange(resume)} />
      </div>
      <StretchChoice exam={exam} onChoose={(stretch) => onChange((exam, now) => setStretch(exam, stretch, now))} />
      <div onKeyDown={handleKey}>
        {item ? (
          <ItemQuestion
            key={`${place.item} ${takenBack}`}
            item={item}
            stimulus={loaded.cases.get(item.case ?? '')}
            order={place.options}
            response={place.response}
            label={`Item ${position + 1} of ${places.length}${place.flagged ? ', flagged' : ''}`}
            onChange={(response) => onChange((exam, now) => answer(exam, response, now))}
          />
        ) : (
          <p class="notice">This item was withdrawn after your exam began. Go on to the next.</p>
        )}
      </div>
      <p class="actions">
        <button class="go quiet" type="button" disabled={position === 0} onClick={() => go(position - 1)}>
          Previous
        </button>
        {!isLast && (
          <button class="go" type="button" onClick={goNext}>
            {place.response ? 'Next' : 'Skip'}
          </button>
        )}
        <button class={`go ${isLast ? '' : 'quiet'}`} type="button" onClick={() => setHandingIn(true)}>
          Hand in …
        </button>
        <button
          class="plain"
          type="button"
          data-icon={place.flagged ? 'flagged' : 'flag'}
          onClick={() => onChange((exam, now) => flag(exam, !place.flagged, now))}
        >
          {place.flagged ? 'Flagged; take it back' : 'Flag to look at again'}
        </button>
        {place.response && (
          <button
            class="plain"
            type="button"
            onClick={() => {
              onChange(clear);
              setTakenBack(takenBack + 1);
            }}
          >
            Take the answer back
          </button>
        )}
      </p>
      <AnswerSheet exam={exam} onGoTo={go} />
      {item && <p class="keys small soft">{describeKeys(item)}</p>}
      {isHandingIn && (
        <HandIn exam={exam} onHandIn={() => onChange(submit)} onGoTo={go} onClose={() => setHandingIn(false)} />
      )}
    </div>
  );
}
