import { expect, test } from 'vitest';
import { listPassages } from '../../src/curriculum/passage.ts';
import {
  aLesson,
  aMultipleChoice,
  anItem,
  aPair,
  aSymptom,
  atlasOf,
  pairsOf,
  someEntries,
  itemsFile,
} from './build.ts';

const roles = (given: Parameters<typeof someEntries>[0]) =>
  listPassages(someEntries({ lessons: [], items: [], glossary: [], ...given })).map(({ role, text }) => [role, text]);

test('a lesson is its title, paragraphs, headings, artefacts and what its figures say', () => {
  const body = `<Situation>\n\nIt stopped.\n\n</Situation>

## Why

<Film kind="log" from="echoscu -v" caption="It was refused.">
\`\`\`
E: ⟦Reason⟧
\`\`\`
</Film>

<Figure caption="Two peers." alt="A line joins two boxes.">
<svg viewBox="0 0 1 1">
  <text class="t" x="1">Modality</text>
</svg>
</Figure>
`;
  expect(roles({ lessons: [aLesson({ body })] })).toEqual([
    ['title', 'Addresses'],
    ['title', 'How addresses are planned.'],
    ['prose', 'It stopped.'],
    ['heading', 'Why'],
    ['caption', 'It was refused.'],
    ['artefact', 'E: ⟦Reason⟧'],
    ['caption', 'Two peers.'],
    ['alt', 'A line joins two boxes.'],
    ['label', 'Modality'],
  ]);
});

test('an artefact says what it is and how it was made', () => {
  const body = '<Film kind="log" from="echoscu -v">\n```\nE: no\n```\n</Film>';
  const [, , film] = listPassages(someEntries({ lessons: [aLesson({ body })] }));
  expect(film).toMatchObject({ kind: 'log', from: 'echoscu -v', id: 'addresses', of: 'lesson' });
});

test('an item is its stem, its keys, its distractors and a rationale for each', () => {
  const found = roles({ items: [itemsFile([anItem()])] });
  expect(found.map(([role]) => role)).toEqual([
    'stem',
    'distractor',
    'rationale',
    'key',
    'rationale',
    'distractor',
    'rationale',
  ]);
  const two = roles({ items: [itemsFile([aMultipleChoice()])] }).filter(([role]) => role === 'key');
  expect(two).toHaveLength(2);
});

test('an artefact within a stem is known for what it is', () => {
  const stem = 'Which field?\n\n```\nMSH|^~\\&|RIS\n```\n\nAnd why?';
  const passages = listPassages(someEntries({ lessons: [], items: [itemsFile([anItem({ stem })])] }));
  expect(passages.slice(0, 3)).toMatchObject([
    { role: 'stem', text: 'Which field?' },
    { role: 'artefact', kind: 'hl7' },
    { role: 'stem', text: 'And why?' },
  ]);
});

test('a symptom is what is seen, its signs, and its causes', () => {
  expect(roles({ atlas: [atlasOf([aSymptom()])] })[0]).toEqual(['prose', 'Nothing arrives']);
  expect(roles({ atlas: [atlasOf([aSymptom()])] })).toHaveLength(2 + 2 * 3);
});

test('a pair is its two names, its contrast and what tells them apart', () => {
  expect(roles({ pairs: [pairsOf([aPair()])] })).toEqual([
    ['title', 'All addresses'],
    ['title', 'Host addresses'],
    ['prose', 'A block has *all* of its addresses, and its hosts have two fewer.'],
    ['prose', 'May a host use each of them?'],
  ]);
});
