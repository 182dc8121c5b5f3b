import type { TermNode } from '../curriculum/curriculum.ts';

/** Text of these elements is left alone: it is a heading, an artefact, a link, a drawing, an item, or named by a standard. */
const closed = new Set([
  'a',
  'pre',
  'code',
  'svg',
  'h1',
  'h2',
  'h3',
  'figcaption',
  'form',
  'astro-island',
  'script',
  'button',
  'th',
  'dfn',
]);

/** Links each term where it first stands in the running text of a page, and says which; the longest name that fits wins. */
export function linkTerms(
  html: string,
  terms: readonly TermNode[],
  address: (path: string) => string,
): { html: string; linked: TermNode[] } {
  const byName = new Map(
    terms
      .filter(({ link }) => link)
      .flatMap((term) => [term.term, ...term.also].map((name) => [normalise(name), term])),
  );
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length).map(escape);
  if (names.length === 0) return { html, linked: [] };
  // A name that begins a sentence has a capital; one in capitals, such as MOVE, is not the verb.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${names.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
  const linked = new Set<TermNode>();
  const open: string[] = [];
  const text = html.replace(
    /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gi,
    (part, slash, tag) => {
      if (tag !== undefined) {
        track(open, tag.toLowerCase(), slash === '/', part);
        return part;
      }
      if (part.startsWith('<') || open.some((name) => closed.has(name))) return part;
      return part.replace(pattern, (name: string) => {
        const term = byName.get(normalise(name));
        if (!term || linked.has(term) || !isSameCase(name, term)) return name;
        linked.add(term);
        return `<a class="term" href="${address(term.path)}" aria-describedby="${idOfMeaning(term)}">${name}</a>`;
      });
    },
  );
  return { html: text, linked: [...linked] };
}

/** The id that the meaning of a term has on a page that links it. */
export function idOfMeaning({ id }: TermNode): string {
  return `meaning-${id}`;
}

function track(open: string[], tag: string, isClosing: boolean, part: string): void {
  if (isClosing) {
    const at = open.lastIndexOf(tag);
    if (at !== -1) open.length = at;
  } else if (!part.endsWith('/>')) open.push(tag);
}

/** A name found in HTML as the glossary writes it. */
function readName(name: string): string {
  return name.replaceAll('&amp;', '&').replace(/\s+/g, ' ');
}

function normalise(name: string): string {
  return readName(name).toLowerCase();
}

/** True unless an acronym of the glossary met an ordinary word: `ARP` is not `arp`, `Tag` is `tag`. */
function isSameCase(name: string, { term, also }: TermNode): boolean {
  const spelled = [term, ...also].find((known) => normalise(known) === normalise(name)) ?? term;
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(spelled);
  return !isAcronym || readName(name) === spelled;
}

function escape(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll(' ', String.raw`\s+`);
}
