import { isPrivate } from '../dicom/dictionary.ts';
import { options, type Option } from './options.ts';
import lines from './profile-rows.json' with { type: 'json' };

/** What the Basic Profile asks for; compound codes leave it to the attribute’s type (PS3.15 Table E.1-1a). */
export type Code = 'D' | 'Z' | 'X' | 'U' | 'Z/D' | 'X/Z' | 'X/D' | 'X/Z/D' | 'X/Z/U*';

/** A row of PS3.15 Table E.1-1, in the edition 2024e; `x`, `g` and `e` stand for any digit, `gggg` for an odd group. */
export interface ProfileRow {
  tag: string;
  code: Code;
  /** What a ticked option asks for instead: keep, or clean. */
  options: Partial<Record<Option, 'K' | 'C'>>;
}

/** All 621 rows, by tag, the repeating groups and the private attributes last. */
export const profileRows: readonly ProfileRow[] = lines.map(readRow);

const byTag = new Map(profileRows.map((row) => [row.tag, row]));

/** The row of a tag `GGGG,EEEE`; nothing where the table passes the attribute over. */
export function findRow(tag: string): ProfileRow | undefined {
  const found = byTag.get(tag);
  if (found) return found;
  if (isPrivate(tag)) return byTag.get('gggg,eeee');
  if (tag.startsWith('50')) return byTag.get('50xx,xxxx');
  return tag.startsWith('60') ? byTag.get(`60xx${tag.slice(4)}`) : undefined;
}

/** `0008,0080 X/Z/D I=K`: the tag, the code of the Basic Profile, and an option’s letter with its code. */
function readRow(line: string): ProfileRow {
  const [tag = '', code = '', ...others] = line.split(' ');
  const read = others.map((other) => {
    const option = options.find(({ letter }) => letter === other.charAt(0));
    if (!option) throw new Error(`There is no option ${other} of (${tag})`);
    return [option.id, other.slice(2)];
  });
  return { tag, code: code as Code, options: Object.fromEntries(read) as ProfileRow['options'] };
}
