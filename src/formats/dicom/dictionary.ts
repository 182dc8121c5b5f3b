/** What the dictionary says of a tag: name, VRs, value multiplicity, retired, and the keyword where it is not the name's. */
export type DictionaryRow = [name: string, vr: string, vm: string, retired?: 0 | 1, keyword?: string];

/** The dictionary as it is shipped: rows by `GGGG,EEEE`, an `x` for any digit; names of UIDs. */
export interface Dictionary {
  elements: Record<string, DictionaryRow>;
  uids: Record<string, string>;
}

/** An element of the dictionary (PS3.6). */
export interface DictionaryEntry {
  name: string;
  keyword: string;
  /** More than one where another element decides; none for items. */
  vr: string[];
  vm: string;
  isRetired: boolean;
}

/** The keyword as PS3.6 makes it of most names: without apostrophes, blanks and signs. */
export function makeKeyword(name: string): string {
  return name
    .replace(/['’]s?(?![A-Za-z])/g, '')
    .replace(/[^A-Za-z\d]+(\w?)/g, (_, letter: string) => letter.toUpperCase());
}

/** What the dictionary says of a tag; repeating groups, group lengths and private creators included. */
export function lookUp({ elements }: Dictionary, tag: string): DictionaryEntry | undefined {
  const row = elements[tag] ?? elements[repeating(tag)];
  if (row && !isPrivate(tag)) {
    const [name, vr, vm, retired = 0, keyword = makeKeyword(name)] = row;
    return { name, keyword, vr: vr === '' ? [] : vr.split(' '), vm, isRetired: retired === 1 };
  }
  if (tag.endsWith(',0000'))
    return { name: 'Group Length', keyword: 'GroupLength', vr: ['UL'], vm: '1', isRetired: true };
  if (isPrivate(tag) && /,00[1-9A-F][\dA-F]$/.test(tag))
    return { name: 'Private Creator', keyword: 'PrivateCreator', vr: ['LO'], vm: '1', isRetired: false };
  return undefined;
}

/** Whether the group is odd, and so a maker's own (PS3.5 §7.8). */
export function isPrivate(tag: string): boolean {
  return '13579BDF'.includes(tag.charAt(3));
}

/** The row of a tag that repeats: `6002,3000` → `60xx,3000`, `0020,3102` → `0020,31xx` (PS3.5 §7.6; most are retired). */
function repeating(tag: string): string {
  if (/^(?:50|60|7F)/.test(tag)) return `${tag.slice(0, 2)}xx${tag.slice(4)}`;
  if (tag.startsWith('0020,31')) return '0020,31xx';
  if (tag.startsWith('1010,')) return '1010,xxxx';
  if (tag.startsWith('1000,')) return `1000,xxx${tag.charAt(8)}`;
  return /^0028,0[48]/.test(tag) ? `${tag.slice(0, 7)}x${tag.charAt(8)}` : tag;
}
