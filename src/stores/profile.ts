import { keptAs } from './kept-as.ts';

/** Where the id of the learner in use is kept; nothing for the first learner of this browser. */
export const profileKey = `${keptAs}:profile`;

/** Where the id of the learner who was removed last is kept. */
export const removedKey = `${keptAs}:removed`;

/** Whose record this page reads and writes: fixed for as long as the page lives, whatever another tab chooses. */
export const profileId = readProfileId();

/** The name of a learner's database; that of the first is from before there were several. */
export const nameDatabase = (id: string): string => (id ? `${keptAs}-${id}` : keptAs);

/** The id chosen last, or the first learner's where there is none or storage is refused, and at build. */
function readProfileId(): string {
  try {
    return /^[0-9a-f]{24}$/.exec(window.localStorage.getItem(profileKey) ?? '')?.[0] ?? '';
  } catch {
    return '';
  }
}
