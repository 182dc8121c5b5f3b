import type { Entry } from './drawing.ts';
import type { Mark } from './lines.ts';
import { escape } from './svg.ts';

/** What a diagram tells, as lines of plain text. */
export function listTold(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ text, under = [] }) => [text, ...listTold(under)]);
}

/** A text with its mark in words. */
export function withMark(text: string, mark: Mark | undefined): string {
  return mark && mark !== 'key' ? `${text} (${mark})` : text;
}

/** What a diagram tells, as HTML: entries with numbers stand in lists with numbers, the others in lists without. */
export function renderTold(entries: readonly Entry[]): string {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && (group[0]?.number === undefined) === (entry.number === undefined)) group.push(entry);
    else groups.push([entry]);
  }
  return groups
    .map((group) => {
      const first = group[0]?.number;
      const items = group.map(
        ({ text, number, under }) =>
          `<li${number === undefined ? '' : ` value="${number}"`}>${escape(text)}${under?.length ? renderTold(under) : ''}</li>`,
      );
      return first === undefined ? `<ul>${items.join('')}</ul>` : `<ol>${items.join('')}</ol>`;
    })
    .join('');
}

/** Words in a row: “a, b and c”. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
