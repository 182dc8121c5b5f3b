import type { DataSet } from '../../../formats/dicom/data-set.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import type { Level } from '../../../formats/query/attributes.ts';
import type { Root } from '../../../formats/query/check-levels.ts';
import { find, type Finding } from '../../../formats/query/find.ts';
import {
  commonHabits,
  dcmqrscpHabits,
  orthancHabits,
  standardHabits,
  type Habits,
} from '../../../formats/query/habits.ts';
import { readKeys, type Keys } from '../../../formats/query/identifier.ts';

/** What the form holds. */
export interface Request {
  root: Root;
  level: Level;
  keys: Keys;
  habits: HabitsId;
  /** Whether a C-CANCEL follows after two matches. */
  isCancelled?: boolean;
}

export type HabitsId = 'common' | 'standard' | 'orthanc' | 'dcmqrscp';

/** The archives that the bench can behave as. */
export const archives: { [Id in HabitsId]: { title: string; text: string; habits: Habits } } = {
  common: {
    title: 'A common archive',
    text: 'Names match in any case. A key does not match what has no value.',
    habits: commonHabits,
  },
  standard: {
    title: 'The standard to the letter',
    text: 'What has no value counts as unknown, and matches every key (PS3.4 §C.2.2.1.2).',
    habits: standardHabits,
  },
  orthanc: {
    title: 'Orthanc 1.10.1',
    text: 'Relational, lists for every key; times are compared letter by letter.',
    habits: orthancHabits,
  },
  dcmqrscp: {
    title: 'dcmqrscp 3.6.7',
    text: 'Case counts in names too; counts, modalities in study and some descriptions are not kept.',
    habits: dcmqrscpHabits,
  },
};

/** An answer, with the request that it belongs to. */
export interface Asked {
  request: Request;
  identifier: DataSet;
  finding: Finding;
}

/** Sends the form's query to the archive. */
export function ask(archive: Archive, request: Request): Asked {
  const { root, level, keys, habits, isCancelled = false } = request;
  const isPlain = Object.values(keys).every((text) => !/[^\x20-\x7e]/.test(text));
  const { identifier } = readKeys({
    ...(!isPlain && { SpecificCharacterSet: 'ISO_IR 192' }),
    ...(root !== 'worklist' && { QueryRetrieveLevel: level }),
    ...keys,
  });
  return {
    request,
    identifier,
    finding: find(archive, root, identifier, archives[habits].habits, isCancelled ? 2 : Infinity),
  };
}

/** The last keyword of the path of a key. */
export function keywordOf(path: string): string {
  const [last = path] = (path.split('.').at(-1) ?? path).split('/');
  return last;
}

/** A key as the form calls it: its keyword, parted into words. */
export function labelOf(path: string): string {
  return keywordOf(path)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
}
