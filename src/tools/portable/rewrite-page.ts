import type { ElementNode } from 'ultrahtml';
import { answerImports } from './answer-imports.ts';
import { listElements } from './elements.ts';
import { splice, type Edit } from './splice.ts';
import { writePolicy } from './write-policy.ts';

/** What a page of the copy gets in its head. */
export interface Head {
  /** Leads from the page to the top of the copy, such as `../../`. */
  root: string;
  /** The name under which the browser keeps progress. */
  keptAs: string;
}

/**
 * A page, its addresses already relative, as it runs from a disk: its modules named to the one script that holds them all,
 * the imports of its inline scripts answered from there, and its policy with the hashes of what it now says.
 */
export function rewritePage(html: string, { root, keptAs }: Head): string {
  const edits: Edit[] = [];
  const modules: string[] = [];
  const scripts: string[] = [];
  const styles: string[] = [];
  let policy: ElementNode | undefined;
  let charset: ElementNode | undefined;

  for (const element of listElements(html)) {
    const { name, attributes } = element;
    if (!['meta', 'script', 'style'].includes(name)) continue; // others may lack an end tag
    const [{ start, end: innerStart }, { start: innerEnd, end }] = element.loc;
    const inner = { start: innerStart, end: innerEnd };
    if (name === 'style') styles.push(html.slice(inner.start, inner.end));
    else if (name === 'meta' && attributes['http-equiv'] === 'content-security-policy') policy = element;
    else if (name === 'meta' && 'charset' in attributes) charset = element;
    else if (name === 'script' && attributes['type'] === 'module') {
      if (!attributes['src']) throw new Error('A module stands in a page itself; only those in files can be bundled.');
      modules.push(attributes['src'].split('/').at(-1) ?? '');
      edits.push({ start, end, text: '' });
    } else if (name === 'script' && !attributes['src'] && !attributes['type']) {
      const text = answerImports(html.slice(inner.start, inner.end));
      scripts.push(text);
      edits.push({ ...inner, text });
    }
  }
  if (!policy || !charset) throw new Error('The page has no policy, or does not say its character set.');
  const content = writePolicy(policy.attributes['content'] ?? '', { scripts, styles });
  const runner = `<script defer src="${root}modules.js" data-run="${modules.join(' ')}"></script>`;
  edits.push(
    insertAfter(charset, `<meta name="pacs-prep:kept-as" content="${keptAs}">`),
    { start: policy.loc[0].start, end: policy.loc[0].end, text: writeMeta(content) },
    insertAfter(policy, runner),
  );
  return splice(html, edits);
}

function insertAfter({ loc }: ElementNode, text: string): Edit {
  return { start: loc[0].end, end: loc[0].end, text };
}

function writeMeta(content: string): string {
  return `<meta http-equiv="content-security-policy" content="${content}">`;
}
