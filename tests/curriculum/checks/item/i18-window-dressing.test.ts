import { expect, test } from 'vitest';
import { windowDressing } from '../../../../src/curriculum/checks/item/i18-window-dressing.ts';
import { anItem, aTerm, entriesOf, glossaryOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const found = (stem: string, given = {}) => findings(windowDressing, entriesOf(anItem({ stem, ...given })));
const many = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

expectPair(windowDressing, {
  fails: entriesOf(anItem({ stem: `${many(6, 'It is on.')} Why?` })),
  passes: entriesOf(anItem({ stem: `${many(4, 'It is on.')} Why?` })),
});

test('a stem of more than 90 words is told, but not what its artefact holds', () => {
  const wrong = 'The stem has 91 words, more than 90.';
  const parts = [many(50, 'the'), many(41, 'the')].join(': ');
  expect(found(`${parts}?`)).toContainEqual(expect.objectContaining({ wrong }));
  expect(found(`Why?\n\n\`\`\`\n${many(200, 'a.')}\n\`\`\`\n`)).toEqual([]);
});

test('a stem that belongs to a case may be longer', () => {
  expect(found(`${many(6, 'It is on.')} Why?`, { case: 'a-full-archive' })).toEqual([]);
});

test('an option of more than 25 words is told', () => {
  expect(findings(windowDressing, entriesOf(withOption(many(25, 'on'))))).toEqual([]);
  expect(findings(windowDressing, entriesOf(withOption(many(26, 'on'))))).toMatchObject([
    { wrong: expect.stringContaining('26 words') },
  ]);
});

test('hard reading is noted, terms of the glossary apart', () => {
  const stem = 'Why does interoperability necessitate standardisation?';
  expect(found(stem)).toMatchObject([{ severity: 'note', text: stem, wrong: expect.stringContaining('Kincaid') }]);
  const terms = [aTerm({ term: 'interoperability', also: ['standardisation', 'necessitate'] })];
  expect(findings(windowDressing, { ...entriesOf(anItem({ stem })), glossary: [glossaryOf(terms)] })).toEqual([]);
});
