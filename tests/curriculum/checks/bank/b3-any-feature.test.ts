import { expect, test } from 'vitest';
import { anyFeature } from '../../../../src/curriculum/checks/bank/b3-any-feature.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** A bank in which every second item has a key and distractors like these. */
const bank = (key: string, distractor: string, count = 60) =>
  entriesOf(
    ...Array.from({ length: count }, (_, i) =>
      anItem({
        id: `item-${i}`,
        options: [distractor, key, distractor].map((text, j) => ({
          id: 'abc'.charAt(j),
          text: i % 2 === 0 ? text : 'a plain one',
          rationale: '',
        })),
      }),
    ),
  );

expectPair(anyFeature, { fails: bank('by `dcmdump`', 'by hand'), passes: bank('by `dcmdump`', 'by `storescu`') });

test('the rates are told, also where distractors have more', () => {
  expect(findings(anyFeature, bank('by hand', 'never by hand'))).toEqual([
    {
      file: 'content/items',
      wrong: '0 % of 60 keys and 50 % of 120 distractors have an absolute word (z -6.7).',
    },
  ]);
});

test('every feature is seen', () => {
  const seen = [
    'never so',
    'often so',
    'so (then)',
    'so 2',
    'so; then',
    '`so`',
    '[so](https://example.org)',
    'SOP',
    'so because',
  ].map((key) => findings(anyFeature, bank(key, 'so')).map(({ wrong }) => /have (.*) \(z/.exec(wrong)?.[1]));
  expect(seen).toEqual([
    ['an absolute word'],
    ['a hedging word'],
    ['a bracket'],
    ['a digit'],
    ['a semicolon'],
    ['code font'],
    ['a link'],
    ['an acronym'],
    ['“because”'],
  ]);
});

test('what a few items show is left to chance', () => {
  expect(findings(anyFeature, bank('by `dcmdump`', 'by hand', 6))).toEqual([]);
  expect(findings(anyFeature, entriesOf())).toEqual([]);
});
