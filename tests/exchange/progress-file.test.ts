import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProgressFile, writeProgressFile } from '../../src/exchange/progress-file.ts';
import { anAttempt, anyEvent } from './build.ts';

const now = Date.UTC(2026, 10, 22, 12);
const refusalOf = (text: string) => {
  const read = readProgressFile(text);
  return 'refused' in read ? read.refused : undefined;
};
const file = (given: Record<string, unknown>) =>
  JSON.stringify({ format: 'pacs-prep-progress', version: 1, exportedAt: '', events: [], unreadable: [], ...given });

test('what is written is read back, whatever the events', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      expect(readProgressFile(writeProgressFile(events, [], now))).toEqual({ events });
    }),
  );
});

test('the file says what it is, when it was written, and holds to the letter what could not be read', () => {
  expect(JSON.parse(writeProgressFile([anAttempt()], [{ kind: 'exam', 'x y': null }], now))).toEqual({
    format: 'pacs-prep-progress',
    version: 1,
    exportedAt: '2026-11-22T12:00:00.000Z',
    events: [anAttempt()],
    unreadable: [{ kind: 'exam', 'x y': null }],
  });
});

test('entries that could not be read do not keep a file from being read', () => {
  expect(readProgressFile(writeProgressFile([anAttempt()], ['rubbish'], now))).toEqual({ events: [anAttempt()] });
});

test('what an older site had set aside is taken in where this one knows it', () => {
  const note = { kind: 'note' as const, id: 'n1', at: 1_700_000_000_000, zone: 0, item: 'vlan-tag', text: 'Ask IT.' };
  expect(readProgressFile(writeProgressFile([anAttempt()], [note, { kind: 'later' }], now))).toEqual({
    events: [anAttempt(), note],
  });
  expect(readProgressFile(file({ unreadable: 'strange' }))).toEqual({ events: [] });
});

test('a file of version 0 is read, with or without saying so', () => {
  const attempts = [{ item: 'vlan-tag', outcome: 'tell-vlans', option: 'b', correct: false, at: 1_600_000_000_000 }];
  for (const text of [JSON.stringify({ attempts }), JSON.stringify({ version: 0, attempts })])
    expect(readProgressFile(text)).toMatchObject({ events: [{ item: 'vlan-tag', response: ['b'], score: 0 }] });
});

test('a file of a newer version is refused with its version', () => {
  expect(refusalOf(file({ version: 2 }))).toContain('version 2');
  expect(refusalOf(file({ version: 2, events: 'elsewhere' }))).toContain('Use the newer site');
});

test('a file of this format without a version that can be is refused', () => {
  for (const version of ['1', null, 0, -1]) expect(refusalOf(file({ version }))).toContain('does not say its version');
});

test('a file cut short at any place is refused', () => {
  const text = writeProgressFile([anAttempt(), anAttempt({ id: 'a2' })], [], now);
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), (end) => {
      expect(refusalOf(text.slice(0, end))).toContain('cut short');
    }),
  );
});

test('rubbish is refused, and never thrown at the learner', () => {
  for (const text of ['', '[]', 'null', '7', '"progress"', '{}', '{"events":[]}', '{"format":"anki","version":1}'])
    expect(refusalOf(text)).toBeDefined();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(refusalOf(text)).toBeDefined();
    }),
  );
});

test('a file of another format is refused, also where it looks like one of ours', () => {
  expect(refusalOf(file({ format: 'anki', events: [anAttempt()] }))).toContain('no progress');
});

test('a file without a list of events is refused', () => {
  expect(refusalOf(file({ events: { 0: anAttempt() } }))).toContain('no list of events');
});

test('one entry that cannot be read refuses the whole file and is named', () => {
  const refused = refusalOf(file({ events: [anAttempt(), anAttempt({ at: 8.64e15 })] }));
  expect(refused).toMatch(/^1 of 2 entries cannot be read: entry 2 \(at: /);
});

test('of many entries that cannot be read three are named and the others counted', () => {
  const refused = refusalOf(file({ events: [1, 2, 3, 4, 5] })) ?? '';
  expect(refused.match(/entry \d/g)).toEqual(['entry 1', 'entry 2', 'entry 3']);
  expect(refused).toContain('and 2 more');
});

test('keys that are names of every object change no other object', () => {
  const text = file({}).replace('"events":[]', '"events":[],"__proto__":{"polluted":true},"constructor":1');
  expect(readProgressFile(text)).toEqual({ events: [] });
  expect('polluted' in {}).toBe(false);
  expect(refusalOf('{"__proto__":{"format":"pacs-prep-progress","version":1,"events":[]}}')).toBeDefined();
});

test('a file longer than any log is refused before it is parsed', () => {
  expect(refusalOf(' '.repeat(50_000_001))).toContain('larger');
});

test('a file that is nested too deep is refused before it is parsed', () => {
  expect(refusalOf(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).toContain('nested deeper');
  const nested = JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`);
  expect(refusalOf(file({ events: [{ ...anAttempt(), extra: nested }] }))).toContain('nested deeper');
});

test('a file of more values than a log can have is refused before it is parsed', () => {
  expect(refusalOf(`[${'{},'.repeat(6_000_000)}`)).toContain('more values');
  const long = writeProgressFile(
    Array.from({ length: 20_000 }, (_, i) => anAttempt({ id: `a${i}` })),
    [],
    now,
  );
  // As long as a file may be, it would hold so many.
  expect(((long.match(/[,[{]/g) ?? []).length * 50_000_000) / long.length).toBeLessThan(3_000_000);
});
