import { tabulateElements } from './element-table.ts';
import { foldName } from './fold-name.ts';
import { collectWords, respell } from './respell.ts';

/** A data element as PS3.6 (or PS3.7 Annex E) lists it. */
export interface Element {
  /** `gggg,eeee` in upper-case hexadecimal; an `x` stands for any digit, as in `60xx,3000`. */
  tag: string;
  keyword: string;
  name: string;
  /** More than one where another element decides; none for items and their delimiters. */
  vr: string[];
  /** As printed: `1`, `1-n`, `2-2n`. */
  vm: string;
  retired: boolean;
}

const table = tabulateElements();
const repeating = [...table.values()]
  .filter(({ tag }) => tag.includes('x'))
  .map((element) => ({ element, pattern: new RegExp(`^${element.tag.replaceAll('x', '[\\dA-F]')}$`) }));
const byKeyword = new Map([...table.values()].map((element) => [element.keyword, element]));
const byName = indexNames();
const words = collectWords([...table.values()].map(({ name }) => name));

/** The element of a tag written `(0010,0020)`, `0010,0020` or `00100020`, in any case. */
export function findElement(tag: string): Element | undefined {
  const wanted = readTag(tag);
  if (!wanted || isPrivateTag(wanted)) return undefined;
  return table.get(wanted) ?? repeating.find(({ pattern }) => pattern.test(wanted))?.element;
}

/** All elements, in the order of their tags. */
export function listElements(): Element[] {
  return [...table.values()].toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The element with exactly this keyword. */
export function findByKeyword(keyword: string): Element | undefined {
  return byKeyword.get(keyword);
}

/** The element with this name or keyword; case, apostrophes, hyphens and plurals do not count. */
export function findByName(text: string): Element | undefined {
  return byName.get(foldName(text, 'keep')) ?? byName.get(foldName(text, 'drop'));
}

/** The element whose name or keyword `text` misspells by a letter or two in a word; plain English is no near miss. */
export function nearestName(text: string): Element | undefined {
  if (findByName(text)) return undefined;
  const meant = respell(text, words).find((phrase) => findByName(phrase));
  return meant === undefined ? undefined : findByName(meant);
}

/** Whether the group is odd, and so a maker's own (PS3.5 §7.8); 0001 to 0007 and FFFF must not be used at all. */
export function isPrivateTag(tag: string): boolean {
  const group = Number.parseInt(readTag(tag)?.slice(0, 4) ?? '', 16);
  return group % 2 === 1 && group > 7 && group < 0xffff;
}

/** Whether this is a group length, `(gggg,0000)`, retired outside of the groups 0000 and 0002 (PS3.5 §7.2). */
export function isGroupLength(tag: string): boolean {
  return readTag(tag)?.endsWith(',0000') ?? false;
}

function readTag(text: string): string | undefined {
  const [, group, element] = /^\(?([\dA-Fx]{4}),? ?([\dA-Fx]{4})\)?$/i.exec(text.trim()) ?? [];
  return group && element ? `${group},${element}`.toUpperCase().replaceAll('X', 'x') : undefined;
}

/** By exact spelling, then without plurals where no other element is spelt so. */
function indexNames(): Map<string, Element> {
  const index = new Map<string, Element>();
  for (const plurals of ['keep', 'drop'] as const)
    for (const element of table.values())
      for (const text of [element.name, element.keyword]) {
        const key = foldName(text, plurals);
        if (!index.has(key)) index.set(key, element);
      }
  return index;
}
