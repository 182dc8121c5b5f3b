import type { ArtefactKind } from '../schema/words.ts';

/** What can be read from a lesson's MDX without rendering it. */

const fences = /^```[\s\S]*?^```$/gm;

/** A diagram in words, whose text may hold `>` and `}`: it ends with its template string. */
const diagram = /<(?:Sequence|Swimlane|Tree|Stack|NetworkMap|Timeline|ByteLayout|Pipeline|States)\b[\s\S]*?`\}\s*\/>/g;

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
    .replace(diagram, ' ')
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

/** A piece of Markdown or MDX: a paragraph, an artefact, or what a figure says. */
export interface Block {
  role: 'prose' | 'heading' | 'artefact' | 'caption' | 'alt' | 'label';
  text: string;
  kind?: ArtefactKind;
  from?: string;
}

/** What stands in a frame of its own: figures, artefacts on film or fenced, diagrams. */
const framed = new RegExp(
  `(<Film\\b[\\s\\S]*?</Film>|<Figure\\b[\\s\\S]*?</Figure>|${fences.source}|${diagram.source})`,
  'm',
);

/** The pieces of a text, in order: its paragraphs with their marks, its artefacts to the letter, captions and labels. */
export function listBlocks(body: string): Block[] {
  return body.split(framed).flatMap((piece, i): Block[] => {
    if (i % 2 === 0) return listParagraphs(piece);
    if (piece.startsWith('```')) return [asArtefact(piece)];
    const block = (role: Block['role'], text: string | undefined): Block[] => (text ? [{ role, text }] : []);
    const own = [...block('caption', readAttribute(piece, 'caption')), ...block('alt', readAttribute(piece, 'alt'))];
    if (piece.endsWith('/>')) return [...own, ...listStatements(piece)];
    if (piece.startsWith('<Figure')) return [...own, ...listLabels(piece)];
    const kind = (readAttribute(piece, 'kind') ?? 'text') as ArtefactKind;
    const from = readAttribute(piece, 'from');
    return [
      ...own,
      ...(piece.match(fences) ?? []).map((fence) => ({ ...asArtefact(fence), kind, ...(from ? { from } : {}) })),
    ];
  });
}

/** The value of an attribute of a component, such as `caption`. */
export function readAttribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);
}

/** The words of a drawing; what is set in mono is a piece of an artefact. */
function listLabels(figure: string): Block[] {
  return [...figure.matchAll(/<text([^>]*)>([^<]+)</g)].map(([, attributes = '', text = '']) =>
    /\bmono\b/.test(attributes) ? { role: 'artefact', kind: 'text', text } : { role: 'label', text },
  );
}

/** The lines of a diagram's text. */
function listStatements(diagram: string): Block[] {
  const [, text = ''] = /`([\s\S]*)`/.exec(diagram) ?? [];
  return text
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ role: 'label', text: line }));
}

function listParagraphs(text: string): Block[] {
  return text
    .replace(/<\/?[A-Z][^>]*>/g, '\n\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph.startsWith('#')
        ? { role: 'heading', text: paragraph.replace(/^#+ /, '') }
        : { role: 'prose', text: paragraph },
    );
}

function asArtefact(fence: string): Block & { kind: ArtefactKind } {
  const text = fence.split('\n').slice(1, -1).join('\n');
  const first = text.replace(/[⟦⟧]/g, '').trimStart();
  const kind = /^[A-Z][A-Z0-9]{2}\|/.test(first) ? 'hl7' : /^\([\da-f]{4},[\da-f]{4}\)/i.test(first) ? 'dump' : 'text';
  return { role: 'artefact', kind, text };
}
