import { readRecord, writeRecord } from './records.ts';

/** When and where to the progress was last saved. */
export interface Backup {
  at: number;
  /** Answers that the record had then. */
  attempts: number;
  /** The id of the event that came last. */
  last?: string;
  /** The file that is kept up to date, where the browser allows. */
  file?: FileSystemFileHandle;
}

/** The last backup, if there was one; nothing where the browser refuses. */
export async function readBackup(): Promise<Backup | undefined> {
  try {
    return await readRecord('backup', 'latest');
  } catch {
    return undefined;
  }
}

/** Remembers a backup; a refusal costs a reminder too many. */
export async function writeBackup(backup: Backup): Promise<void> {
  try {
    await writeRecord('backup', backup, 'latest');
  } catch {
    // As above.
  }
}
