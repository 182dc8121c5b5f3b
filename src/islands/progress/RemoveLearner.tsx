import { useEffect, useRef } from 'preact/hooks';
import { saveProgressFile } from './save-file.ts';

interface Props {
  name: string;
  /** Who goes on here afterwards. */
  next: string;
  onKeep: () => void;
  onRemove: () => void;
}

/** Asks before all that is kept of a learner is deleted, and offers the file first. */
export function RemoveLearner({ name, next, onKeep, onRemove }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="notice bad stack" role="group" aria-label={`Remove ${name}?`}>
      <p>
        This deletes every answer, note and plan of {name} from this browser, and cannot be undone without a progress
        file. The page goes on as {next}.
      </p>
      <p class="actions">
        <button class="go" type="button" ref={keep} onClick={onKeep}>
          Keep {name}
        </button>
        <button class="go quiet" type="button" onClick={() => void saveProgressFile()}>
          Save a progress file of {name}
        </button>
        <button class="go quiet" type="button" onClick={onRemove}>
          Delete all of it
        </button>
      </p>
    </div>
  );
}
