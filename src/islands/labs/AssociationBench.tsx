import { useEffect, useState } from 'preact/hooks';
import type { UidNames } from '../../formats/dimse/pdu/field.ts';
import { Build } from './association/Build.tsx';
import { readStart, type Start } from './association/read-start.ts';
import { ReplayPlace } from './association/ReplayPlace.tsx';

const modes = [
  { id: 'build', label: 'Set up two sides' },
  { id: 'replay', label: 'Replay a real association' },
] as const;

/** The association bench: an association that one builds, or one that real programs held. */
export default function AssociationBench({ names }: { names: UidNames }) {
  const [mode, setMode] = useState<(typeof modes)[number]['id']>('build');
  const [start, setStart] = useState<Start>({});
  useEffect(() => {
    const start = readStart(location.search);
    setStart(start);
    if (start.replay) setMode('replay');
  }, []);
  return (
    <div class="association-bench stack">
      <fieldset class="modes">
        <legend class="hidden-but-read">What to look at</legend>
        {modes.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name="mode" checked={id === mode} onChange={() => setMode(id)} />
            {label}
          </label>
        ))}
      </fieldset>
      {mode === 'build' ? (
        <Build key={`${start.asks} ${start.answers}`} start={start} names={names} />
      ) : (
        <ReplayPlace first={start.replay} names={names} />
      )}
    </div>
  );
}
