import { useMemo, useState } from 'preact/hooks';
import { readTurns, type Capture } from '../../../formats/dimse/association/capture.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import { listSteps } from './steps.ts';
import { Wire } from './Wire.tsx';

interface Props {
  captures: Capture[];
  /** The one to begin with. */
  first: string | undefined;
  names: UidNames;
}

/** Associations that real programs held, PDU by PDU. */
export function Replay({ captures, first, names }: Props) {
  const [id, setId] = useState(first);
  const capture = captures.find((one) => one.id === id) ?? captures[0];
  const steps = useMemo(() => (capture ? listSteps(readTurns(capture), names) : []), [capture, names]);
  return (
    <div class="stack">
      <label class="field">
        <span>Which association</span>
        <select value={capture?.id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {captures.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {capture && (
        <p class="measure">
          {capture.says} <span class="soft">Recorded between {capture.between}, with invented names.</span>
        </p>
      )}
      <h2>On the wire</h2>
      <Wire key={capture?.id} steps={steps} />
    </div>
  );
}
