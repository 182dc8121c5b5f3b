import { expect, test } from 'vitest';
import { reference } from '../../../../src/curriculum/checks/item/i25-reference.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const of = (source: { edition?: string; url?: string }) => {
  const entries = entriesOf(anItem());
  return { ...entries, sources: entries.sources.map((one) => ({ ...one, data: { ...one.data, ...source } })) };
};

expectPair(reference, {
  fails: of({ edition: 'Current' }),
  passes: of({ edition: '1989', url: 'https://www.rfc-editor.org/rfc/rfc1122' }),
});

test('an item whose source is not there is not dated by it', () => {
  expect(findings(reference, { ...of({}), sources: [] })).toMatchObject([
    { id: 'hosts-in-a-22', wrong: 'None of its sources names an edition (rfc-1122).' },
  ]);
});

test('a retired item is left in peace', () => {
  expect(findings(reference, entriesOf(anItem({ retired: true, sources: [] })))).toEqual([]);
});

test('a source is linked over HTTPS', () => {
  const url = 'http://www.rfc-editor.org/rfc/rfc1122';
  expect(findings(reference, of({ url }))).toMatchObject([{ file: 'content/sources/rfc-1122.yaml', text: url }]);
});

test('a trader in leaked questions is no source, and tcpdump is none', () => {
  for (const host of ['www.examtopics.com', 'certifiedumps.com', 'pass4sure.example', 'brain-dump.example'])
    expect(findings(reference, of({ url: `https://${host}/x` }))).toMatchObject([
      { wrong: `${host} trades in leaked exam questions.` },
    ]);
  expect(findings(reference, of({ url: 'https://www.tcpdump.org/manpages/dumps' }))).toEqual([]);
});
