import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countWords,
  listBlocks,
  listCheckItems,
  listComponents,
  listHeadings,
  listSections,
  readProse,
} from '../../src/curriculum/mdx.ts';

const lesson = `
<Situation>

A gateway *was* replaced.

</Situation>

Before all else.

## The first idea

Some [text](https://example.org) of it.

<Film kind="config">
\`\`\`
## not a heading
<NotAPart> key = 1
\`\`\`
</Film>

## The second \`idea\`

| Hex | Decimal |
|:---|---:|
| \`28\` | 40 |

<CheckYourself items={['first-item', "second-item"]} />
`;

test('headings are those of the second level outside artefacts', () => {
  expect(listHeadings(`# Title\n${lesson}\n### Third level`)).toEqual(['The first idea', 'The second `idea`']);
});

test('sections are cut at those same headings, and an artefact belongs to its own', () => {
  const [opening, ...sections] = listSections(lesson);
  expect(opening).toBe('A gateway was replaced. Before all else.');
  expect(sections.map((section) => section.split('\n')[0])).toEqual(listHeadings(lesson));
  expect(sections[0]).toBe('The first idea\nSome text of it. ## not a heading <NotAPart> key = 1 ');
  expect(sections[1]).toContain('Hex Decimal 28 40');
});

test('there are always as many sections as headings, so that each has its anchor', () => {
  const lines = fc.array(fc.constantFrom('## One', '## Two', '```', '```log', 'text', '', '# three', '##four'));
  fc.assert(
    fc.property(lines, (lines) => {
      const body = lines.join('\n');
      expect(listSections(body)).toHaveLength(listHeadings(body).length + 1);
    }),
  );
});

test('a lesson without headings is all opening', () => {
  expect(listSections('Only this.')).toEqual(['Only this.']);
});

test('items to check oneself by are listed from every place that names some', () => {
  expect(listCheckItems(`${lesson}\n<CheckYourself title="x" items={[\n  'third-item',\n]} />`)).toEqual([
    'first-item',
    'second-item',
    'third-item',
  ]);
  expect(listCheckItems('<Film items="x" />')).toEqual([]);
});

test('components are those outside artefacts', () => {
  expect(listComponents(lesson)).toEqual(new Set(['Situation', 'Film', 'CheckYourself']));
});

test('running text has neither artefacts nor tags nor marks', () => {
  expect(
    readProse('## A **bold** word\n\n```log\nE: x\n```\n<svg><text>drawn</text></svg>\n| `a` | b |\n|---|---|'),
  ).toBe('A bold word a b');
  expect(readProse('see [the text](https://example.org/x_y)')).toBe('see the text');
});

test('words are counted in running text alone', () => {
  expect(countWords('Two words — and\n\n```\nnot these four words\n```\n<Film kind="log" />three more')).toBe(5);
  expect(countWords('')).toBe(0);
});

const drawn = `Before it.

<Sequence caption="A store" of={\`
  CT -> Archive: A-ASSOCIATE-RQ {1} // a reason
  Archive --> CT: A-ASSOCIATE-AC
\`} />

After it.`;

test('the text of a diagram is no prose, and each of its lines is a label', () => {
  expect(readProse(drawn)).toBe('Before it. After it.');
  expect(listBlocks(drawn)).toEqual([
    { role: 'prose', text: 'Before it.' },
    { role: 'caption', text: 'A store' },
    { role: 'label', text: 'CT -> Archive: A-ASSOCIATE-RQ {1}' },
    { role: 'label', text: 'Archive --> CT: A-ASSOCIATE-AC' },
    { role: 'prose', text: 'After it.' },
  ]);
});
