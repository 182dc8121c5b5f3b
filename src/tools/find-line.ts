import type { Problem } from '../curriculum/problem.ts';

/** The line, from 1, that a problem of this file speaks of: where its text stands after its id, or else its id. */
export function findLine(content: string, { id, text }: Pick<Problem, 'id' | 'text'>): number {
  const start = id === undefined ? 0 : Math.max(0, placeOfId(content, id));
  const place = text === undefined ? start : placeOfText(content, text, start);
  return content.slice(0, place).split('\n').length;
}

function placeOfId(content: string, id: string): number {
  const [last = id] = id.split(' › ').slice(-1);
  return content.search(new RegExp(`^[ -]*id: ['"]?${RegExp.escape(last)}['"]?\\s*$`, 'm'));
}

/** YAML folds lines and doubles quotes, so a text is known by its first words, whatever space lies between. */
function placeOfText(content: string, text: string, start: number): number {
  const exact = content.indexOf(text, start);
  if (exact >= 0) return exact;
  const words = text
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .map((word) => RegExp.escape(word).replace(/'|\\x27/g, "''?"));
  const found = content.slice(start).search(new RegExp(words.join('\\s+')));
  return found < 0 ? start : start + found;
}
