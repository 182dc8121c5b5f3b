/** What can be read from a lesson's MDX without rendering it. */

const fences = /^```[\s\S]*?^```$/gm;

/** The headings of the second level, in order. */
export function listHeadings(body: string): string[] {
  return [...withoutFences(body).matchAll(/^## +(.+)$/gm)].map(([, title = '']) => title.trim());
}

/** The text before the first heading, then each section: its heading, a line break, and its text with its artefacts. */
export function listSections(body: string): string[] {
  // In an artefact “## ” begins a comment: indented, it cuts nothing, and its space is not kept anyway.
  const [opening = '', ...sections] = body.replace(fences, (fence) => fence.replace(/^## /gm, ' $&')).split(/^## +/m);
  return [
    readProse(opening),
    ...sections.map((section) => {
      const [heading = '', ...rest] = section.split('\n');
      const text = rest.join('\n');
      const artefacts = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```$/gm)].map(([, artefact = '']) => artefact);
      return `${heading}\n${[readProse(text), ...artefacts].join(' ').replace(/\s+/g, ' ')}`;
    }),
  ];
}

/** The ids named by every `<CheckYourself items={['…']} />`. */
export function listCheckItems(body: string): string[] {
  return [...body.matchAll(/<CheckYourself[^>]*items=\{\[([^\]]*)\]\}/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/['"]([^'"]+)['"]/g)].map(([, id = '']) => id),
  );
}

/** The components that stand in it. */
export function listComponents(body: string): Set<string> {
  return new Set([...withoutFences(body).matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name));
}

/** Running text as a reader meets it: no artefacts, tags, drawings or marks. */
export function readProse(body: string): string {
  return withoutFences(body)
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/^\|?[\s:|-]+\|$/gm, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[#*_`|[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words the running text has. */
export function countWords(body: string): number {
  return readProse(body)
    .split(' ')
    .filter((word) => /\w/.test(word)).length;
}

/** The body without its artefacts. */
export function withoutFences(body: string): string {
  return body.replace(fences, '');
}
