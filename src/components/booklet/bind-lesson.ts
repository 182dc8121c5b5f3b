const tags = /<[a-z][\w-]*(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const headings = /(<\/?h)([2-5])(?=[\s>])/g;
/** Attributes that hold ids of their own page. */
const references =
  /\s(for|list|headers|popovertarget|commandfor|aria-(?:labelledby|describedby|controls|details|owns))="([^"]*)"/g;

/**
 * The HTML of a lesson as a chapter among others: its ids begin with its own, its headings stand one level lower, its
 * pictures wait for no scrolling, and what led to a lesson of the same booklet, by its address, leads to its chapter.
 */
export function bindLesson(html: string, lesson: string, chapters: ReadonlyMap<string, string>): string {
  const ids = new Set([...html.matchAll(tags)].flatMap(([tag]) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? []));
  const name = (id: string): string => (ids.has(id) ? `${lesson}--${id}` : id);

  return html
    .replace(tags, (tag) =>
      tag
        .replace(/\sid="([^"]*)"/, (_, id: string) => ` id="${name(id)}"`)
        .replace(references, (_, attribute: string, named: string) => {
          const bound = named.split(/\s+/).map(name);
          return ` ${attribute}="${bound.join(' ')}"`;
        })
        // Named alike in every lesson, they would be landmarks that nobody can tell apart.
        .replace(/^<section(?=.*\saria-label=)/, '<section role="group"')
        .replace(' loading="lazy"', ' loading="eager"')
        .replace(/url\(#([^)"]+)\)/g, (_, id: string) => `url(#${name(id)})`)
        .replace(/\shref="([^"#]*)(?:#([^"]*))?"/, (whole, page: string, place = '') => {
          const chapter = page === '' ? lesson : chapters.get(page);
          if (chapter === undefined) return whole;
          if (place === '') return ` href="#${chapter}"`;
          return ` href="#${chapter === lesson ? name(place) : `${chapter}--${place}`}"`;
        }),
    )
    .replace(headings, (_, start: string, level: string) => `${start}${Number(level) + 1}`);
}
