import { textsOf, textOf, type DataSet } from '../dicom/data-set.ts';
import { findAttribute, levels, uniqueKeys, type Level } from './attributes.ts';
import type { Habits } from './habits.ts';
import { trimValue } from './match-text.ts';

/** The information model that a query goes to (PS3.4 §C.3, §K.3). */
export type Root = 'patient' | 'study' | 'worklist';

export interface LevelCheck {
  /** `0000`, or `A900` where the identifier does not suit the SOP class (PS3.4 Table C.4-1). */
  status: string;
  /** None for the worklist. */
  level?: Level;
  /** Tags of keys that belong below the level, or that the archive does not know. */
  ignored: string[];
  remarks: string[];
}

/** The levels that a root has: in Study Root the patient's attributes are the study's (PS3.4 §C.3.2). */
export function levelsOf(root: Root): readonly Level[] {
  if (root === 'worklist') return [];
  return root === 'patient' ? levels : levels.slice(1);
}

/** The level at which a root keeps the attribute. */
export function levelOf(root: Root, tag: string): Level | undefined {
  const level = findAttribute(tag)?.level;
  return level === 'PATIENT' && root === 'study' ? 'STUDY' : level;
}

/** Judges whether the identifier has the keys that a query of its level needs, and no others (PS3.4 §C.4.1.2.1). */
export function checkLevels(root: Root, identifier: DataSet, habits: Habits): LevelCheck {
  const foreign = Object.keys(identifier).filter((tag) => !findAttribute(tag));
  if (root === 'worklist') return { status: '0000', ignored: foreign, remarks: [] };
  const own = levelsOf(root);
  const level = own.find((one) => one === textOf(identifier, '00080052').trim());
  const refuse = (remark: string) => ({ status: 'A900', ignored: [], remarks: [remark] });
  if (!level) return refuse(`Query/Retrieve Level (0008,0052) must be one of ${own.join(', ')}.`);
  const at = own.indexOf(level);
  const faults = own.slice(0, at).flatMap((above) => faultsAbove(root, identifier, above, habits));
  if (faults.length > 0) return { status: 'A900', ignored: [], remarks: faults };
  const placed = Object.keys(identifier).map((tag) => ({ tag, level: levelOf(root, tag) }));
  const below = placed.filter(({ level: one }) => one && own.indexOf(one) > at).map(({ tag }) => tag);
  const remarks = uniqueKeyRemarks(identifier, level);
  return { status: '0000', level, ignored: [...foreign, ...(habits.below === 'ignored' ? below : [])], remarks };
}

function faultsAbove(root: Root, identifier: DataSet, above: Level, { levels }: Habits): string[] {
  const unique = uniqueKeys[above];
  const isThere = unique in identifier;
  if (levels === 'relational' || (levels === 'unique-keys-present' && isThere)) return [];
  const values = textsOf(identifier[unique]).map((text) => trimValue('LO', text));
  const isOne = values.length === 1 && values[0] !== '' && !/[*?]/.test(values[0] ?? '');
  const name = findAttribute(unique)?.keyword;
  const others = Object.keys(identifier).filter((tag) => tag !== unique && levelOf(root, tag) === above);
  return [
    ...(isOne ? [] : [`The level ${above} stands above: its unique key ${name} needs one value, without wild cards.`]),
    ...others.map((tag) => `${findAttribute(tag)?.keyword} belongs to the level ${above}, above that of the query.`),
  ];
}

function uniqueKeyRemarks(identifier: DataSet, level: Level): string[] {
  const unique = uniqueKeys[level];
  if (unique in identifier) return [];
  return [
    `The identifier should contain ${findAttribute(unique)?.keyword}, the unique key of its level (PS3.4 §C.4.1.2.1).`,
  ];
}
