import { useEffect, useRef, useState } from 'preact/hooks';
import { learner, tell } from '../../stores/learner.ts';
import { Backup } from './Backup.tsx';
import { CopyNote } from './CopyNote.tsx';
import { Move } from './Move.tsx';
import { saveProgressFile } from './save-file.ts';
import { takeInFile, type Told } from './take-in.ts';

/** Export, import, backup, reset: what enters and leaves the record. */
export function Keep({ isPersistent }: { isPersistent: boolean | undefined }) {
  const [told, setTold] = useState<Told>();
  const [isAsking, setAsking] = useState(false);
  const [saves, setSaves] = useState(0);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) confirm.current?.focus();
  }, [isAsking]);

  async function reset() {
    setAsking(false);
    await tell({ kind: 'reset' });
    setTold({ kind: 'good', text: 'Your progress starts afresh.' });
  }

  return (
    <section class="stack" aria-labelledby="keep">
      <h2 id="keep">Keep it safe</h2>
      <p class="measure">
        Your progress lives in this browser alone. A file of it is your backup, and the way to another device. Taking in
        a file adds what is missing here and takes nothing away, however often you do it.
      </p>
      <CopyNote />
      <p class="actions">
        <button class="go quiet" type="button" onClick={() => void saveProgressFile().then(() => setSaves(saves + 1))}>
          Save a progress file
        </button>
        <label class="go quiet file">
          Take in a progress file
          <input
            class="hidden-but-read"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (!file) return;
              setTold({ kind: 'waiting', text: `Reading ${file.name} …` });
              void takeInFile(file).then(setTold);
              currentTarget.value = '';
            }}
          />
        </label>
        <button class="plain" type="button" onClick={() => setAsking(true)}>
          Start afresh …
        </button>
      </p>
      {isAsking && (
        <div class="notice bad stack" role="group" aria-label="Start afresh?">
          <p>
            This forgets every answer, every lesson read and your plan, here and wherever this record is taken in. Save
            a progress file first if you may want it back.
          </p>
          <p class="actions">
            <button class="go" type="button" ref={confirm} onClick={() => setAsking(false)}>
              Keep my progress
            </button>
            <button class="go quiet" type="button" onClick={() => void reset()}>
              Forget all of it
            </button>
          </p>
        </div>
      )}
      <p class={told ? `notice ${told.kind}` : ''} role="status">
        {told?.text}
      </p>
      <Backup isPersistent={isPersistent} saves={saves} />
      <SetAside />
      <Move />
    </section>
  );
}

/** Tells of entries that are kept but cannot be read. */
function SetAside() {
  const [because, setBecause] = useState<string[]>([]);
  useEffect(() => {
    void learner.readAll().then(({ unreadable }) => setBecause(unreadable.map((entry) => entry.because)));
  }, []);
  if (because.length === 0) return null;
  return (
    <p class="notice">
      {because.length === 1 ? 'One entry' : `${because.length} entries`} of your record cannot be read ({because[0]}).
      Nothing was deleted: they are left as they are, and go into every progress file.
    </p>
  );
}
