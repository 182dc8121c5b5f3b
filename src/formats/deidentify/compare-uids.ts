import type { Change } from './change.ts';
import { textOfHeld, type Held } from './held.ts';
import { isWellKnown } from './pseudonyms.ts';

/** What became of a UID over all files of a study. */
export interface UidRow {
  old: string;
  /** What stands in its places now; more than one where the files do not agree, none where all are gone. */
  now: string[];
  /** The attributes that hold it, by name, and the numbers of their files. */
  attributes: string[];
  files: number[];
  state: 'replaced' | 'kept' | 'removed' | 'split';
}

/** How a study hangs together. */
export interface Bonds {
  studies: number;
  series: number;
  instances: number;
  /** References to an object that is among the files, and to one that is not. */
  references: number;
  outside: number;
}

/** The two files of one object. */
export interface Pair {
  before: readonly Held[];
  after: readonly Held[];
  changes: readonly Change[];
}

/** Every UID of the originals that is not the standard’s own, and what stands in its places. */
export function compareUids(pairs: readonly Pair[]): UidRow[] {
  const rows = new Map<string, UidRow>();
  for (const [file, { changes }] of pairs.entries())
    // The program that wrote a file is nothing of the study.
    for (const { vr, before, after, name } of changes.filter(({ tag }) => tag !== '0002,0012'))
      if (vr === 'UI' && before !== '')
        for (const [i, old] of before.split('\\').entries()) note(rows, old, after.split('\\')[i] ?? '', name, file);
  return [...rows.values()].map((row) => ({ ...row, state: judge(row) }));
}

function note(rows: Map<string, UidRow>, old: string, now: string, name: string, file: number): void {
  if (isWellKnown(old)) return;
  const row = rows.get(old) ?? { old, now: [], attributes: [], files: [], state: 'kept' };
  const add = <Kind>(list: Kind[], one: Kind) => (list.includes(one) ? list : [...list, one]);
  rows.set(old, {
    ...row,
    now: now === '' ? row.now : add(row.now, now),
    attributes: add(row.attributes, name),
    files: add(row.files, file),
  });
}

function judge({ old, now }: UidRow): UidRow['state'] {
  if (now.length > 1) return 'split';
  return now.length === 0 ? 'removed' : now[0] === old ? 'kept' : 'replaced';
}

/** Counts what holds a study together, before or after. */
export function countBonds(files: readonly (readonly Held[])[]): Bonds {
  const all = (tag: string) => new Set(files.map((file) => textOfHeld(file, tag)).filter((uid) => uid !== ''));
  const instances = all('0008,0018');
  const references = files.flatMap((file) => listReferences(file));
  const inside = references.filter((uid) => instances.has(uid)).length;
  return {
    studies: all('0020,000D').size,
    series: all('0020,000E').size,
    instances: instances.size,
    references: inside,
    outside: references.length - inside,
  };
}

function listReferences(elements: readonly Held[]): string[] {
  return elements.flatMap(({ tag, text, items }) => [
    ...(tag === '0008,1155' ? [text] : []),
    ...(items ?? []).flatMap((item) => listReferences(item)),
  ]);
}
