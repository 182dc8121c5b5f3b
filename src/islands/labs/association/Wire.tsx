import { useState } from 'preact/hooks';
import { fieldAt, type Path } from './find-field.ts';
import { HexFilm } from './HexFilm.tsx';
import { ItemTree } from './ItemTree.tsx';
import { Said } from './Said.tsx';
import { summarise, type Step } from './steps.ts';

/** An association on the wire: its PDUs in order, and of the chosen one the items, their meaning and their bytes. */
export function Wire({ steps }: { steps: Step[] }) {
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<Path>([]);
  const step = steps[Math.min(place, steps.length - 1)];
  if (!step) return <p class="notice">There is nothing on the wire.</p>;
  const { field, bytes, warnings } = step;

  return (
    <div class="wire stack">
      <ol class="steps-of-wire">
        {steps.map((each, at) => (
          <li key={at} data-from={each.from}>
            <button
              type="button"
              aria-current={each === step ? 'step' : undefined}
              onClick={() => (setPlace(at), setChosen([]))}
            >
              <span class="way-of-step">
                {each.from === 'requestor' ? 'requestor → acceptor' : 'requestor ← acceptor'}
              </span>
              <b>{each.field.name}</b> <span class="soft">{summarise(each)}</span>
            </button>
          </li>
        ))}
      </ol>
      <h3>{field.name}</h3>
      {warnings.length > 0 && (
        <ul class="notice">
          {warnings.map(({ at, text }) => (
            <li key={`${at} ${text}`}>
              Byte {at}: {text}
            </li>
          ))}
        </ul>
      )}
      <div class="pdu-view">
        <ItemTree fields={field.fields ?? []} path={[]} chosen={chosen} onChoose={setChosen} />
        <div class="beside">
          <Said field={fieldAt(field, chosen)} total={bytes.length} />
          <HexFilm bytes={bytes} field={field} chosen={chosen} onChoose={setChosen} />
        </div>
      </div>
    </div>
  );
}
