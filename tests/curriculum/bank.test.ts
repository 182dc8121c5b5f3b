import { expect, test } from 'vitest';
import { indexItem, makeBank, shipCase, shipItem } from '../../src/curriculum/bank.ts';
import { join } from '../../src/curriculum/join.ts';
import type { Case } from '../../src/schema/case.ts';
import { aMultipleChoice, anItem, itemsFile, someEntries } from './build.ts';

const aCase: Case = {
  title: 'A refused association',
  situation: 'The *second* morning.',
  kind: 'log',
  artefact: 'E: ⟦<refused>⟧\n',
  from: 'constructed',
  sources: [],
};
const networking = { id: 'networking', held: new Set<string>() };
const address = (path: string) => `/pacs/${path}`;
const curriculum = join(
  someEntries({
    items: [
      itemsFile([
        anItem({ case: 'refused' }),
        aMultipleChoice({ id: 'small-blocks', case: 'refused' }),
        anItem({ id: 'gone', retired: true, case: 'other' }),
      ]),
    ],
    cases: [
      { id: 'refused', file: 'content/cases/refused.yaml', data: aCase, body: '' },
      { id: 'other', file: 'content/cases/other.yaml', data: aCase, body: '' },
    ],
  }),
);

test('a bank holds the items still asked, and each of their cases once', () => {
  const networking = curriculum.competencies.get('networking');
  const bank = networking && makeBank(networking, curriculum, address);
  expect(bank?.competency).toBe('networking');
  expect(bank?.items.map(({ id }) => id)).toEqual(['hosts-in-a-22', 'small-blocks']);
  expect(bank?.cases.map(({ id }) => id)).toEqual(['refused']);
});

test('an item is shipped with its Markdown as HTML and its lesson and sources as addresses', () => {
  const item = anItem({
    stem: 'How *many* in `10.0.0.0/22`?',
    options: [
      { id: 'a', text: '`510` <b>', rationale: 'One **less**.' },
      { id: 'b', text: '1022', rationale: 'Ten bits.' },
    ],
  });
  expect(shipItem(item, networking, curriculum, address)).toEqual({
    id: 'hosts-in-a-22',
    revision: 1,
    competency: 'networking',
    outcome: 'plan-addresses',
    type: 'single-choice',
    level: 'apply',
    stem: '<p>How <em>many</em> in <code>10.0.0.0/22</code>?</p>',
    options: [
      { id: 'a', text: '<code>510</code> &lt;b&gt;', rationale: 'One <strong>less</strong>.' },
      { id: 'b', text: '1022', rationale: 'Ten bits.' },
    ],
    keys: ['b'],
    order: 'shuffled',
    lesson: { label: 'Addresses', href: '/pacs/learn/it/addresses/' },
    sources: [{ label: 'RFC 1122 §3.2.1.3', href: '/pacs/sources/#rfc-1122' }],
  });
});

test('an item of several right options is shipped with all of them', () => {
  expect(shipItem(aMultipleChoice(), networking, curriculum, address).keys).toEqual(['a', 'b']);
});

test('a draw is told what must not be drawn together, and nothing of the key', () => {
  const item = anItem({ variants: 'hosts', case: 'refused', 'not-with': ['small-blocks'] });
  expect(indexItem(item, networking)).toEqual({
    id: 'hosts-in-a-22',
    revision: 1,
    competency: 'networking',
    outcome: 'plan-addresses',
    type: 'single-choice',
    level: 'apply',
    variants: 'hosts',
    case: 'refused',
    notWith: ['small-blocks'],
  });
});

test('what an item does not have is left out of the index', () => {
  expect(Object.keys(indexItem(anItem(), networking))).toEqual([
    'id',
    'revision',
    'competency',
    'outcome',
    'type',
    'level',
  ]);
});

test('a case is shipped with its artefact on film', () => {
  expect(shipCase('refused', aCase)).toEqual({
    id: 'refused',
    title: 'A refused association',
    situation: '<p>The <em>second</em> morning.</p>',
    kind: 'log',
    artefact: '<span class="fault">E</span>: <mark>&lt;refused&gt;</mark>',
    from: 'constructed',
  });
});
