import { expect, test } from 'vitest';
import { rationales } from '../../../../src/curriculum/checks/item/i24-rationales.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const good = {
  a: 'That is a /23, which has nine bits for its hosts.',
  b: 'Ten bits are left for hosts, less two addresses: 1022.',
  c: 'Two of these are for the network and for broadcasts.',
};
const of = (given: Partial<typeof good>, texts = { a: '510', b: '1022', c: '1024' }) =>
  entriesOf(
    anItem({
      options: (['a', 'b', 'c'] as const).map((id) => ({ id, text: texts[id], rationale: { ...good, ...given }[id] })),
    }),
  );
const found = (...given: Parameters<typeof of>) => findings(rationales, of(...given));

expectPair(rationales, { fails: of({ c: good.a }), passes: of({}) });

test('a rationale of 39 characters is too short, and one of 40 is not', () => {
  expect(found({ a: good.a.slice(0, 39) })).toMatchObject([{ wrong: expect.stringContaining('39 characters') }]);
  expect(found({ a: good.a.slice(0, 40) })).toEqual([]);
});

test('a rationale that is its option again teaches nothing', () => {
  const text = 'Nine bits for hosts, which makes it 510 of them';
  expect(found({ a: `**${text}**` }, { a: text, b: '1022', c: '1024' })).toMatchObject([
    { wrong: expect.stringContaining('repeats') },
  ]);
});

test('rationales that are the same, or nearly so, are told apart', () => {
  expect(found({ c: good.a })).toMatchObject([{ text: good.a, wrong: `Two rationales are the same: “${good.a}”.` }]);
  expect(found({ c: good.a.replace('/23', '/24') })).toMatchObject([
    { wrong: expect.stringMatching(/alike \(0\.\d\d\)/) },
  ]);
});

test('a rationale that says the contrary of the answer is an error', () => {
  expect(found({ b: 'Wrong: two addresses of 1022 no host may use.' })).toMatchObject([
    { wrong: expect.stringContaining('of a key says the contrary') },
  ]);
  expect(found({ a: 'Correct. A /23 has nine bits for its hosts.' })).toMatchObject([
    { wrong: expect.stringContaining('of a distractor says the contrary') },
  ]);
  expect(found({ a: 'Right for a /23, with nine bits for its hosts.' })).toEqual([]);
});

test('a key whose rationale speaks of a distractor is warned of', () => {
  const texts = { a: 'A mask in decimal', b: 'Ten bits of zero', c: 'Broadcast and gateway' };
  expect(found({ b: 'Broadcast and gateway are both within the subnet.' }, texts)).toMatchObject([
    { severity: 'warning', wrong: expect.stringContaining('“Ten bits of zero”') },
  ]);
  expect(found({ b: 'The gateway takes one more within the same subnet.' }, texts)).toEqual([]);
  expect(found({ b: 'Broadcast and gateway are among the addresses.' }, texts)).toEqual([]);
});
