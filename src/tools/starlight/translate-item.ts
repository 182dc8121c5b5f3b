import { listTexts } from '../../curriculum/item-texts.ts';
import { renderBlock, renderInline } from '../../curriculum/markdown.ts';
import { readMarks } from '../../formats/artefact/marks.ts';
import type { Case } from '../../schema/case.ts';
import type { Item } from '../../schema/item.ts';

/** An item as text to unfold: its case and stem, what it offers, and behind a click what is right and why. */
export function translateItem(item: Item, stimulus?: Case): string {
  const texts = listTexts(item);
  const offers = texts.filter(({ role }) => role === 'key' || role === 'distractor');
  const reasons = texts.map(({ role, text }) => {
    const said = renderInline(text);
    if (role === 'key') return `</li><li><b>Right:</b> ${said}. `;
    return role === 'distractor' ? `</li><li>Not: ${said}. ` : `${said} `;
  });
  return [
    `<p><b>Check yourself</b> ${item.level}</p>`,
    stimulus ? translateCase(stimulus) : '',
    renderBlock(item.stem),
    `<ul>${offers.map(({ text }) => `<li>${renderInline(text)}</li>`).join('')}</ul>`,
    `<details><summary>Answer and reasons</summary><ul><li>${reasons.join('')}</li></ul></details>`,
  ]
    .join('')
    .replaceAll(/<li><\/li>|<ul><\/ul>/g, '');
}

function translateCase({ title, situation, artefact, from }: Case): string {
  const shown = readMarks(artefact).text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<p>Case · ${title}</p>${renderBlock(situation)}<pre><code>${shown}</code></pre><p>From: ${from}</p>`;
}
