import type { Fault } from '../../offline/fetch-file.ts';
import type { OfflineState, PartState } from '../../offline/messages.ts';

/** A size as a learner reads it, such as `11.4 MB`. */
export function describeSize(bytes: number): string {
  if (bytes === 0) return '0 MB';
  return bytes < 100_000 ? '0.1 MB' : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** How much of a part is kept; what it shares with another part does not make it kept. */
export function describePart({ kept, bytes, isChosen }: PartState): string {
  if (kept === bytes) return 'kept';
  return isChosen ? `${Math.floor((kept / bytes) * 100)} % kept` : 'not kept';
}

/** What went wrong while files were fetched, and what becomes of it. */
export const faultWords: Record<Fault, string> = {
  unreachable: 'The connection broke. It goes on where it was as soon as the site can be reached again.',
  refused: 'The server did not give every file. What is kept is whole; go on later to try again.',
  different:
    'The server gave some files that are not of this version: a newer one may be on its way, or something between changes pages. What is kept is whole.',
  full: 'There is no room left for this site on the device. Choose fewer parts, or make room and go on.',
};

/** Whether one can go offline now, in one plain sentence or two. */
export function describeReadiness({ all, chosen, doing, isPaused, parts }: OfflineState): {
  isReady: boolean;
  text: string;
} {
  if (all.kept === all.bytes) return { isReady: true, text: 'Ready offline: all of it is kept on this device.' };
  if (chosen.kept < chosen.bytes) {
    const how = isPaused ? 'Paused, and not ready offline' : 'Not ready offline yet';
    const now = doing === 'keeping' ? ' It goes on while you use the site.' : '';
    return {
      isReady: false,
      text: `${how}: ${describeSize(chosen.kept)} of ${describeSize(chosen.bytes)} are here.${now}`,
    };
  }
  const missing = parts.filter(({ isChosen, kept, bytes }) => !isChosen && kept < bytes);
  return {
    isReady: true,
    text: `Ready offline in part: what is ticked below works without a network. ${missing.length} of ${parts.length} parts do not.`,
  };
}
