import { readAttribute } from '../../curriculum/mdx.ts';
import type { DiagramKind } from '../../diagrams/compose.ts';
import { kindNames } from '../../formats/artefact/kind-names.ts';
import { readMarks } from '../../formats/artefact/marks.ts';
import type { ArtefactKind } from '../../schema/words.ts';

/** What a lesson names and does not say itself, as HTML. */
export interface Named {
  diagram: (kind: DiagramKind, text: string, caption: string) => string;
  image: (name: string) => string;
  item: (id: string) => string;
}

/** What a lesson of Starlight lacks of ours, to its advantage. */
export const leftOut = [
  'links to the glossary and its definitions',
  'names of fields and tags in artefacts, their colours, and what is pointed at',
  'the second drawing of each diagram, for phones, and the styles of all drawings',
  'answering the items (they are text to unfold), what a learner did, reading place and text size',
  'facts in the head of a lesson and in its foot; typefaces (Starlight takes those of the system)',
  'the pages that are no lessons: glossary, practice, exams and the rest',
];

const diagrams: Record<string, DiagramKind> = {
  ByteLayout: 'bytes',
  NetworkMap: 'network',
  Pipeline: 'pipeline',
  Sequence: 'sequence',
  Stack: 'stack',
  States: 'states',
  Swimlane: 'swimlane',
  Timeline: 'timeline',
  Tree: 'tree',
};

const asides: Record<string, string> = {
  Aside: ':::note',
  InShort: ':::tip[In short]',
  Pitfall: ':::caution[What goes wrong]',
  Situation: ':::note[A situation from work]',
};

const piece = new RegExp(
  [
    /^```[\s\S]*?^```$/, // stays as it is, whatever stands in it
    /<(Film|Figure)\b[\s\S]*?<\/\1>/,
    new RegExp(`<(?:${Object.keys(diagrams).join('|')})\\b[\\s\\S]*?\`\\}\\s*/>`),
    /<(?:Images|CheckYourself)\b[\s\S]*?\]\}[^>]*\/>/,
    new RegExp(`</?(?:${Object.keys(asides).join('|')})>`),
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** The MDX of a lesson in the words of Starlight: its asides, titled code, and HTML where it has no word of its own. */
export function translateLesson(body: string, named: Named): string {
  return body.replace(piece, (written) => {
    const [, close, name = ''] = /^<(\/?)(\w+)/.exec(written) ?? [];
    if (name in asides) return close ? ':::' : (asides[name] ?? '');
    const kind = diagrams[name];
    if (kind) return figure(written, named.diagram(kind, readTemplate(written), readCaption(written)));
    if (name === 'Film') return translateFilm(written);
    if (name === 'Figure') return figure(written, written.replace(/^<[\s\S]*?(?=<svg)|<\/Figure>$/g, ''));
    if (name === 'Images') return figure(written, listNames(written).map(named.image).join(''));
    if (name === 'CheckYourself') return embed(listNames(written).map(named.item).join(''));
    return written;
  });
}

/** HTML in MDX, to the letter. */
export function embed(html: string): string {
  return `<Fragment set:html={${JSON.stringify(html)}} />`;
}

function figure(written: string, html: string): string {
  const alt = readAttribute(written, 'alt');
  const inner = alt === undefined ? html : `<div role="img" aria-label="${alt}">${html}</div>`;
  return embed(`<figure>${inner}<figcaption>${readCaption(written)}</figcaption></figure>`);
}

function translateFilm(written: string): string {
  const [, artefact = ''] = /^```[^\n]*\n([\s\S]*?)^```$/m.exec(written) ?? [];
  const kind = (readAttribute(written, 'kind') ?? 'text') as ArtefactKind;
  const from = `${readCaption(written)} From: ${readAttribute(written, 'from')}.`;
  return `\`\`\`txt title="${kindNames[kind]}"\n${readMarks(artefact).text}\n\`\`\`\n\n${embed(`<p>${from}</p>`)}`;
}

function readCaption(written: string): string {
  return readAttribute(written, 'caption') ?? '';
}

/** The template string of an attribute, its escapes undone. */
function readTemplate(written: string): string {
  const [, text = ''] = /`([\s\S]*)`/.exec(written) ?? [];
  return text.replace(/\\([\\`$])/g, '$1');
}

function listNames(written: string): string[] {
  const [, list = ''] = /=\{\[([^\]]*)\]\}/.exec(written) ?? [];
  return [...list.matchAll(/(['"])(.*?)\1/g)].map(([, , name = '']) => name);
}
