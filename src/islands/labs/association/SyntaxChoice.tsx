import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import { syntaxes } from '../../../formats/dimse/uids.ts';

interface Props {
  chosen: readonly string[];
  names: UidNames;
  onChange: (chosen: string[]) => void;
}

// Deflated is left out: it would be shown with bytes that nobody deflated.
const offered = Object.values(syntaxes).filter((uid) => uid !== syntaxes.deflated);

/** Transfer syntaxes to tick; one that is ticked goes to the end, for their order counts. */
export function SyntaxChoice({ chosen, names, onChange }: Props) {
  return (
    <details class="syntaxes">
      <summary>
        Transfer syntaxes: <span class="soft">{chosen.map((uid) => names[uid] ?? uid).join('; ') || 'none'}</span>
      </summary>
      <fieldset>
        <legend>In the order in which they were ticked</legend>
        {offered.map((uid) => (
          <label key={uid} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(uid)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...chosen, uid] : chosen.filter((other) => other !== uid))
              }
            />
            <span>{names[uid] ?? uid}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
