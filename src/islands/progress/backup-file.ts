import { readBackup } from '../../stores/backup.ts';
import { databaseName } from '../../stores/database.ts';
import { learner } from '../../stores/learner.ts';
import { nameProgressFile, noteBackup, writeProgress } from './save-file.ts';

/** What a browser with the File System Access API adds, which the types of the DOM lack. */
interface Access {
  showSaveFilePicker(options: object): Promise<FileSystemFileHandle>;
}
type Permitting = FileSystemFileHandle &
  Partial<Record<'queryPermission' | 'requestPermission', (how: object) => Promise<PermissionState>>>;

/** How the file stands that is kept up to date. */
export type BackupFile = { name: string; state: 'kept up to date' | 'waits for permission' | 'failed' };

const how = { mode: 'readwrite' };
/** Milliseconds between two writings. */
const pause = 60_000;

/** True where the browser can write to a file that was chosen once. */
export const canKeepFile = () => 'showSaveFilePicker' in globalThis;

/** Asks where to, and writes there from now on; nothing where the learner chose no file. */
export async function chooseBackupFile(): Promise<BackupFile | undefined> {
  const types = [{ description: 'Progress of PACS Prep', accept: { 'application/json': ['.json'] } }];
  const picked = (globalThis as unknown as Access).showSaveFilePicker({ suggestedName: nameProgressFile(), types });
  const file = await picked.catch(() => undefined);
  return file && write(file);
}

/** Asks anew for the permission that the browser has taken back, and writes. */
export async function permitBackupFile(): Promise<BackupFile | undefined> {
  const file: Permitting | undefined = (await readBackup())?.file;
  if (!file) return undefined;
  const state = (await file.requestPermission?.(how)) ?? 'granted';
  return state === 'granted' ? write(file) : { name: file.name, state: 'waits for permission' };
}

/** Writes to the file chosen before, where there is one and something is new; says how it stands. */
export async function updateBackupFile(): Promise<BackupFile | undefined> {
  const backup = await readBackup();
  const file: Permitting | undefined = backup?.file;
  if (!file) return undefined;
  const state = (await file.queryPermission?.(how)) ?? 'granted';
  if (state !== 'granted') return { name: file.name, state: 'waits for permission' };
  if (learner.$progress.get().last?.id === backup?.last) return { name: file.name, state: 'kept up to date' };
  return write(file);
}

/** Keeps the file up to date while the page is open and seen: after an answer, and at most once a minute. */
export function keepBackupFile(tell: (stands: BackupFile | undefined) => void = () => undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  const update = () => {
    timer = undefined;
    if (document.visibilityState === 'visible') void updateBackupFile().then(tell, () => undefined);
  };
  const soon = () => {
    timer ??= setTimeout(update, isFirst ? 1000 : pause);
    isFirst = false;
  };
  const stop = learner.$progress.subscribe(soon);
  // What came in the last minute is written as the learner turns away; the browser grants some time for it.
  const leave = () =>
    void (document.visibilityState === 'hidden' && timer && updateBackupFile().catch(() => undefined));
  document.addEventListener('visibilitychange', leave);
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', leave);
  };
}

/** Writes all there is; the old content stands until the new one is whole. One tab at a time writes. */
async function write(file: FileSystemFileHandle): Promise<BackupFile> {
  const { name } = file;
  const all = async (): Promise<BackupFile> => {
    try {
      const text = await writeProgress();
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
      await noteBackup(file);
      return { name, state: 'kept up to date' };
    } catch {
      return { name, state: 'failed' };
    }
  };
  return navigator.locks ? navigator.locks.request(`${databaseName}:backup`, all) : all();
}
