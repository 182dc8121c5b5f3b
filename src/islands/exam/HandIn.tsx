import { useEffect, useRef } from 'preact/hooks';
import { unanswered, type Exam } from '../../engine/exam/exam.ts';

interface Props {
  exam: Exam;
  onHandIn: () => void;
  onGoTo: (position: number) => void;
  onClose: () => void;
}

/** The last look before an exam is handed in: what is not answered, and what was flagged. */
export function HandIn({ exam, onHandIn, onGoTo, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const open = unanswered(exam);
  const flagged = exam.places.flatMap((place, i) => (place.flagged ? [i] : []));
  return (
    <dialog class="hand-in" ref={dialog} aria-labelledby="hand-in-title" onClose={onClose}>
      <div class="stack">
        <h2 id="hand-in-title">Hand in?</h2>
        <p>
          {open.length === 0
            ? `All ${exam.places.length} are answered.`
            : `${open.length === 1 ? 'One item is' : `${open.length} items are`} not answered, and will count as wrong:`}
        </p>
        <Numbers positions={open} name="not answered" onGoTo={onGoTo} />
        {flagged.length > 0 && <p>You flagged:</p>}
        <Numbers positions={flagged} name="flagged" onGoTo={onGoTo} />
        <p class="actions">
          {/* The one thing to do is to go on while something is open. */}
          <button class={open.length > 0 ? 'go quiet' : 'go'} type="button" onClick={onHandIn}>
            Hand in
          </button>
          <button class={open.length > 0 ? 'go' : 'go quiet'} type="button" onClick={onClose}>
            Go back to the exam
          </button>
        </p>
      </div>
    </dialog>
  );
}

interface NumbersProps {
  positions: readonly number[];
  name: string;
  onGoTo: (position: number) => void;
}

function Numbers({ positions, name, onGoTo }: NumbersProps) {
  if (positions.length === 0) return null;
  return (
    <ul class="numbers" aria-label={`Items ${name}`}>
      {positions.map((position) => (
        <li key={position}>
          <button type="button" aria-label={`Go to item ${position + 1}, ${name}`} onClick={() => onGoTo(position)}>
            {position + 1}
          </button>
        </li>
      ))}
    </ul>
  );
}
