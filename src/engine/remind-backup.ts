/** What is known of a learner's backups and of how this browser keeps things. */
export interface BackupState {
  /** Milliseconds since 1970 UTC, as all times here. */
  now: number;
  /** Answers in the record. */
  attempts: number;
  /** When a progress file was last saved, and how many answers the record had then. */
  saved?: { at: number; attempts: number } | undefined;
  /** What the browser said when it was asked not to evict; nothing where it cannot be asked. */
  isPersistent?: boolean | undefined;
  /** True of a browser that deletes what a site keeps after seven days without a visit, as Safari does. */
  forgetsInAWeek: boolean;
}

/** Why to save a progress file now. */
export type BackupReason = 'forgets in a week' | 'may evict';

const day = 86_400_000;
/** Fewer answers than this are soon given again. */
const worthKeeping = 10;
/** Days after which a backup is old: some before the browser forgets. */
const oldAfter: Record<BackupReason, number> = { 'forgets in a week': 4, 'may evict': 14 };
/** Answers since the last backup that are too many to lose, however young it is. */
const tooMany = 200;

/** Why the learner should be reminded to save a progress file, if they should. */
export function remindBackup(state: BackupState): BackupReason | undefined {
  const { now, attempts, saved, isPersistent, forgetsInAWeek } = state;
  if (isPersistent === true) return undefined;
  const reason = forgetsInAWeek ? 'forgets in a week' : isPersistent === false ? 'may evict' : undefined;
  if (!reason || attempts < worthKeeping) return undefined;
  if (!saved) return reason;
  const since = attempts - saved.attempts;
  if (since === 0) return undefined;
  // A clock set back makes a backup of the future: that is no reason to trust it.
  const age = Math.abs(now - saved.at) / day;
  return age >= oldAfter[reason] || since >= tooMany ? reason : undefined;
}
