import { useEffect, useState } from 'preact/hooks';
import type { Capture } from '../../../formats/dimse/association/capture.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import { Replay } from './Replay.tsx';

/** Fetches the captures when they are first asked for; a failure can be tried again. */
export function ReplayPlace({ first, names }: { first: string | undefined; names: UidNames }) {
  const [captures, setCaptures] = useState<Capture[]>();
  const [hasFailed, setHasFailed] = useState(false);

  async function load() {
    setHasFailed(false);
    try {
      setCaptures((await import('./captures.json')).default);
    } catch {
      setHasFailed(true);
    }
  }
  useEffect(() => void load(), []);

  if (captures) return <Replay captures={captures} first={first} names={names} />;
  if (!hasFailed) return <p role="status">The captures are being fetched …</p>;
  return (
    <div class="notice bad" role="alert">
      <p>The captures could not be fetched.</p>
      <button class="go quiet" type="button" onClick={() => void load()}>
        Try again
      </button>
    </div>
  );
}
