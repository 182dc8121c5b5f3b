import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { remindBackup, type BackupReason } from '../../engine/remind-backup.ts';
import { readBackup, type Backup as Saved } from '../../stores/backup.ts';
import { now } from '../../stores/clock.ts';
import { learner } from '../../stores/learner.ts';
import { canKeepFile, chooseBackupFile, keepBackupFile, permitBackupFile, type BackupFile } from './backup-file.ts';

const reasons: Record<BackupReason, string> = {
  'forgets in a week':
    'This browser forgets what a site keeps when you have not been here for seven days. Save a progress file, or add the site to your home screen.',
  'may evict': 'This browser may clear what it keeps when space runs low. Save a progress file now and then.',
};

interface Props {
  isPersistent: boolean | undefined;
  /** How often a file was saved from this page. */
  saves: number;
}

/** How the backup stands: when it was last saved, the file that is kept up to date, and a reminder when it is due. */
export function Backup({ isPersistent, saves }: Props) {
  const { attempts } = useStore(learner.$progress);
  const [saved, setSaved] = useState<Saved>();
  const [file, setFile] = useState<BackupFile>();
  const show = (stands: BackupFile | undefined) => {
    if (stands) setFile(stands);
    void readBackup().then(setSaved);
  };
  useEffect(() => keepBackupFile(show), []);
  useEffect(() => show(undefined), [attempts, saves]);

  const forgetsInAWeek = navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;
  const reason = remindBackup({ now: now(), attempts, saved, isPersistent, forgetsInAWeek });
  return (
    <div class="stack">
      <p role="status">
        {saved ? `Last saved ${describe(saved.at)}.` : 'Not saved to a file from here yet.'}{' '}
        {file?.state === 'kept up to date' && `${file.name} is kept up to date while you practise.`}
        {file?.state === 'waits for permission' &&
          `${file.name} waits: the browser wants your word to write to it again.`}
        {file?.state === 'failed' && `${file.name} could not be written. Choose the file again, or save another.`}
      </p>
      {canKeepFile() && (
        <p class="actions">
          {file?.state === 'waits for permission' && (
            <button class="go quiet" type="button" onClick={() => void permitBackupFile().then(show)}>
              Go on saving to {file.name}
            </button>
          )}
          <button class="go quiet" type="button" onClick={() => void chooseBackupFile().then(show)}>
            {file ? 'Keep another file up to date …' : 'Keep a file up to date …'}
          </button>
        </p>
      )}
      {reason && <p class="notice">{reasons[reason]}</p>}
    </div>
  );
}

function describe(at: number): string {
  return new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}
