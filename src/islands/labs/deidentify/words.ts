import type { Outcome } from '../../../formats/deidentify/change.ts';
import type { Kind } from '../../../formats/deidentify/find-left.ts';
import type { Option } from '../../../formats/deidentify/options.ts';

/** What an option keeps and what that risks, as the bench tells it. */
export const optionWords: Record<Option, { keeps: string; risk: string }> = {
  'safe-private': {
    keeps: 'Private elements that are known to hold nothing of a person, such as a factor for uptake values.',
    risk: 'Only the maker knows what an element means, and a new version of its software may put something else there.',
  },
  uids: {
    keeps: 'Every UID as it was, so that references from outside still lead here.',
    risk: 'Whoever has the original, or a log with its UIDs, finds the patient by a search.',
  },
  device: {
    keeps: 'Station, serial numbers, calibration and what else names the machine.',
    risk: 'A machine leads to a house, and with the dates to a list of who lay on it.',
  },
  institution: {
    keeps: 'Name, address and department of the institution.',
    risk: 'It narrows the search to one house; in a small one, with a rare disease, to one person.',
  },
  patient: {
    keeps: 'Age, sex, size, weight and the like; allergies and state are cleaned.',
    risk: 'Each fits thousands, together they may fit one. An age above 89 is an identifier by US law.',
  },
  'full-dates': {
    keeps: 'All dates and times as they were.',
    risk: 'The day of an examination and the house are often enough to find the visit.',
  },
  'modified-dates': {
    keeps: 'Intervals: all dates of a patient move by the same number of days. Times of day stay.',
    risk: 'One date that is known from elsewhere gives the shift away, and with it all others.',
  },
  descriptors: {
    keeps: 'Descriptions and comments, with names, numbers and dates struck out that stand elsewhere in the study.',
    risk: 'A program strikes out what it knows. A nickname, a relative or a rare story stays: read each of them.',
  },
  'structured-content': {
    keeps: 'The content of reports, with what is known of the patient struck out of its texts.',
    risk: 'A report is written about one person. Read it whole.',
  },
  graphics: {
    keeps: 'Overlays, curves and annotations, with the texts cleaned.',
    risk: 'An overlay is a picture: a name drawn in it is found by nobody but an eye.',
  },
};

/** Why it matters that this is left. */
export const kindWords: Record<Kind, { title: string; why: string }> = {
  pixels: {
    title: 'Pixels',
    why: 'No header shows what is drawn in them. The header only claims; look at every frame.',
  },
  private: {
    title: 'Private element',
    why: 'It was kept because somebody called it safe. What it means only its maker knows.',
  },
  text: { title: 'Text', why: 'Free text holds whatever somebody typed. A person has to read it.' },
  uid: { title: 'UID of the original', why: 'Whoever has the original or its log finds the patient by it.' },
  date: { title: 'Date', why: 'A day and a place lead to a visit; a shifted day leads to the shift.' },
  kept: {
    title: 'Kept by an option',
    why: 'The profile would have taken it. Ask who needs it, and what else it fits.',
  },
  document: { title: 'Document', why: 'What is inside of a document no table can reach.' },
  graphics: { title: 'Overlay or curve', why: 'It is drawn over the picture, and a name can be drawn in it.' },
  face: {
    title: 'A face',
    why: 'From thin slices through a whole head, software renders a face that friends may know.',
  },
  sound: { title: 'Sound or signal', why: 'A recorded voice may say a name.' },
};

export const outcomeWords: Record<Outcome, string> = {
  removed: 'removed',
  emptied: 'emptied',
  replaced: 'replaced',
  cleaned: 'cleaned',
  added: 'added',
  kept: 'kept',
};

/** What the codes of the table ask for (PS3.15 Table E.1-1a), in short. */
export const codeWords: Record<string, string> = {
  X: 'remove',
  Z: 'empty, or put a dummy',
  D: 'put a dummy',
  U: 'put a new UID, the same for the same old one',
  K: 'keep; a sequence is cleaned inside',
  C: 'clean: leave what names nobody',
};
