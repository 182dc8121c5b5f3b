import { unanswered, type Exam, type ExamPlace } from '../../engine/exam/exam.ts';

interface Props {
  exam: Exam;
  onGoTo: (position: number) => void;
}

/** Every item of the form as a numbered button that says whether it was answered and flagged. */
export function AnswerSheet({ exam, onGoTo }: Props) {
  const { places, position } = exam;
  const open = unanswered(exam).length;
  const flagged = places.filter((place) => place.flagged).length;
  return (
    <details class="answer-sheet">
      <summary>
        Answer sheet: {places.length - open} of {places.length} answered, {flagged} flagged
      </summary>
      <ol>
        {places.map((place, i) => (
          <li key={place.item}>
            <button
              type="button"
              class={place.response ? 'given' : ''}
              aria-label={`Item ${i + 1}, ${describePlace(place)}`}
              aria-current={i === position ? 'step' : undefined}
              onClick={() => onGoTo(i)}
            >
              {i + 1}
              <span data-icon={place.response ? 'given' : 'open'} />
              {place.flagged && <span data-icon="flag" />}
            </button>
          </li>
        ))}
      </ol>
      <p class="small soft key" aria-hidden="true">
        <span data-icon="given">answered</span> <span data-icon="open">not answered</span>{' '}
        <span data-icon="flag">flagged</span>
      </p>
    </details>
  );
}

function describePlace({ response, flagged }: ExamPlace): string {
  return `${response ? 'answered' : 'not answered'}${flagged ? ', flagged' : ''}`;
}
