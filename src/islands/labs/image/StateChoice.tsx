import type { PresentationState } from '../../../formats/image/presentation-state.ts';
import type { NamedState } from './open-image.ts';

interface Props {
  /** Those that name this image. */
  states: NamedState[];
  chosen: PresentationState | undefined;
  onChoose: (state: NamedState | undefined) => void;
}

/** The presentation states that were made for the image, and the image without any. */
export function StateChoice({ states, chosen, onChoose }: Props) {
  if (states.length === 0) return null;
  return (
    <fieldset class="stack">
      <legend>Presentation state</legend>
      <div class="options">
        {[undefined, ...states].map((state) => (
          <label key={state?.title ?? 'none'} class="bench-choice">
            <input type="radio" name="state" checked={state === chosen} onChange={() => onChoose(state)} />{' '}
            {state?.title ?? 'None: the image as it is stored'}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
