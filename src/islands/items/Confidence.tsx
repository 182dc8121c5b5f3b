import { confidences, type Confidence } from '../../engine/event.ts';

const labels: { [Each in Confidence]: string } = {
  guess: 'Guess',
  'think-so': 'Think so',
  sure: 'Sure',
};

interface Props {
  /** False until the island is awake: what looks ready must be ready. */
  isReady: boolean;
}

/** How sure one is: three buttons that hand in the answer. */
export function ConfidenceButtons({ isReady }: Props) {
  return (
    // A press takes no focus, as in Safari: a button that has it makes the browser lay the page out once more when it goes.
    <fieldset class="confidence" onMouseDown={(event) => event.preventDefault()}>
      <legend>How sure are you?</legend>
      {confidences.map((confidence) => (
        <button
          class="go quiet"
          type="submit"
          name="confidence"
          value={confidence}
          disabled={!isReady}
          key={confidence}
        >
          {labels[confidence]}
        </button>
      ))}
    </fieldset>
  );
}
