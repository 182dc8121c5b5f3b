import { requestPresets } from '../../../formats/dimse/association/request-presets.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import { dicomApplicationContext, type AssociateRequest } from '../../../formats/dimse/pdu/pdu.ts';
import { ContextEditor } from './ContextEditor.tsx';
import { PresetChoice } from './PresetChoice.tsx';
import { Side } from './Side.tsx';
import { TextField } from './TextField.tsx';
import { UserItems } from './UserItems.tsx';

interface Props {
  preset: string;
  request: AssociateRequest;
  names: UidNames;
  /** Left out, there are no presets to choose from. */
  onPreset?: ((id: string) => void) | undefined;
  /** Whether it can be read and not changed. */
  isLocked: boolean;
  onChange: (request: AssociateRequest) => void;
}

/** The side that asks: one of the presets, and everything in it to be changed. */
export function Requestor({ preset, request, names, onPreset, isLocked, onChange }: Props) {
  const change = (part: Partial<AssociateRequest>) => onChange({ ...request, ...part });
  return (
    <Side id="requestor-side" title="Requestor" isLocked={isLocked}>
      {onPreset && <PresetChoice label="Who asks" presets={requestPresets} chosen={preset} onChoose={onPreset} />}
      <TextField
        label="Called AE title"
        hint="Whom it asks for."
        value={request.calledTitle}
        onInput={(calledTitle) => change({ calledTitle })}
      />
      <TextField
        label="Calling AE title"
        hint="Who it says it is."
        value={request.callingTitle}
        onInput={(callingTitle) => change({ callingTitle })}
      />
      <details>
        <summary>Presentation contexts ({request.contexts.length})</summary>
        <ContextEditor request={request} names={names} onChange={change} />
      </details>
      <details>
        <summary>User information and what is seldom changed</summary>
        <div class="stack">
          <UserItems request={request} names={names} onChange={(user) => change({ user })} />
          <label class="tick">
            <input
              type="checkbox"
              checked={request.applicationContext !== dicomApplicationContext}
              onChange={({ currentTarget }) =>
                change({ applicationContext: currentTarget.checked ? '2.25.1' : dicomApplicationContext })
              }
            />
            <span>Names another application context than DICOM’s</span>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              checked={request.protocolVersion === 2}
              onChange={({ currentTarget }) => change({ protocolVersion: currentTarget.checked ? 2 : 1 })}
            />
            <span>Offers version 2 of the protocol alone</span>
          </label>
        </div>
      </details>
    </Side>
  );
}
