import { writeProgressFile } from '../../exchange/progress-file.ts';
import { readBackup, writeBackup } from '../../stores/backup.ts';
import { now } from '../../stores/clock.ts';
import { learner } from '../../stores/learner.ts';

/** Everything that is kept, as the text of a progress file. */
export async function writeProgress(): Promise<string> {
  const { events, unreadable } = await learner.readAll();
  return writeProgressFile(
    events,
    unreadable.map(({ raw }) => raw),
    now(),
  );
}

/** The name of a progress file of today. */
export const nameProgressFile = () => `pacs-prep-progress-${new Date(now()).toISOString().slice(0, 10)}.json`;

/** Hands the learner everything that is kept, as a file. */
export async function saveProgressFile(): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await writeProgress()], { type: 'application/json' }));
  link.download = nameProgressFile();
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  await noteBackup();
}

/** Remembers that all there is has just been saved, and in which file where it is kept up to date. */
export async function noteBackup(file?: FileSystemFileHandle): Promise<void> {
  const kept = file ?? (await readBackup())?.file;
  const { attempts, last } = learner.$progress.get();
  await writeBackup({ at: now(), attempts, ...(last ? { last: last.id } : {}), ...(kept ? { file: kept } : {}) });
}
