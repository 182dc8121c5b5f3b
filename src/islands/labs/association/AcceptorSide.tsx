import type { Acceptor } from '../../../formats/dimse/association/acceptor.ts';
import { acceptorPresets } from '../../../formats/dimse/association/acceptor-presets.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import { PresetChoice } from './PresetChoice.tsx';
import { Services } from './Services.tsx';
import { Side } from './Side.tsx';
import { readWhole, TextField } from './TextField.tsx';

interface Props {
  preset: string;
  acceptor: Acceptor;
  names: UidNames;
  /** Left out, there are no presets to choose from. */
  onPreset?: ((id: string) => void) | undefined;
  /** Whether it can be read and not changed. */
  isLocked: boolean;
  onChange: (acceptor: Acceptor) => void;
}

/** The side that answers: one of the presets, and everything in it to be changed. */
export function AcceptorSide({ preset, acceptor, names, onPreset, isLocked, onChange }: Props) {
  const change = (part: Partial<Acceptor>) => onChange({ ...acceptor, ...part });
  const { callers: _, ...open } = acceptor;
  const original = acceptorPresets.find(({ id }) => id === preset)?.acceptor ?? acceptor;
  const setCallers = (text: string) => {
    const callers = text.split(',').map((title) => title.trim());
    onChange(text.trim() === '' ? open : { ...acceptor, callers });
  };
  return (
    <Side id="acceptor-side" title="Acceptor" isLocked={isLocked}>
      {onPreset && <PresetChoice label="Who answers" presets={acceptorPresets} chosen={preset} onChoose={onPreset} />}
      <TextField label="Its AE title" value={acceptor.title} onInput={(title) => change({ title })} />
      <label class="tick">
        <input
          type="checkbox"
          checked={acceptor.checksCalledTitle}
          onChange={({ currentTarget }) => change({ checksCalledTitle: currentTarget.checked })}
        />
        <span>Refuses to be called by another title</span>
      </label>
      <TextField
        label="Calling AE titles that it knows"
        hint="With commas between; empty for anyone."
        value={acceptor.callers?.join(', ') ?? ''}
        onInput={setCallers}
      />
      <details>
        <summary>What it takes ({acceptor.services.length})</summary>
        <Services acceptor={acceptor} original={original} names={names} onChange={change} />
      </details>
      <details>
        <summary>Limits and identity</summary>
        <div class="stack">
          <TextField
            label="Maximum length"
            isNumber
            hint="The longest P-DATA-TF it will take, in bytes; 0 for any."
            value={Number.isNaN(acceptor.maximumLength) ? '' : String(acceptor.maximumLength)}
            onInput={(value) => change({ maximumLength: readWhole(value) })}
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={acceptor.open >= acceptor.most}
              onChange={({ currentTarget }) => change({ open: currentTarget.checked ? acceptor.most : 0 })}
            />
            <span>All its {acceptor.most} associations are open already</span>
          </label>
          <label class="field">
            <span>A user identity is</span>
            <select
              value={acceptor.identity}
              onChange={({ currentTarget }) => change({ identity: currentTarget.value as Acceptor['identity'] })}
            >
              <option value="ignored">passed over</option>
              <option value="confirmed">confirmed, if that was asked for</option>
              <option value="required">required</option>
            </select>
          </label>
        </div>
      </details>
    </Side>
  );
}
