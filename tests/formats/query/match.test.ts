import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeOf } from '../../../src/formats/dicom/data-set.ts';
import { commonHabits, dcmqrscpHabits, orthancHabits, standardHabits } from '../../../src/formats/query/habits.ts';
import { judgeKeys } from '../../../src/formats/query/match.ts';
import { fitsWildCard } from '../../../src/formats/query/match-text.ts';
import { fitsRange, readRange } from '../../../src/formats/query/match-time.ts';

const judge = (vr: string, wanted: string, held: string, habits = commonHabits) =>
  judgeKeys(
    { '00100010': attributeOf(vr, wanted.split('\\')) },
    { '00100010': attributeOf(vr, held.split('\\')) },
    habits,
  )[0];
const fits = (...given: Parameters<typeof judge>) => judge(...given)?.fits;
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', '^', ' ', '1'), maxLength: 12 });

test('an empty key matches everything, and so does a star alone', () => {
  fc.assert(
    fc.property(text, (held) => {
      expect(fits('LO', '', held)).toBe(true);
      expect(fits('LO', '*', held)).toBe(true);
    }),
  );
});

test('a text matches itself, and a pattern with stars round a part of it', () => {
  fc.assert(
    fc.property(text, fc.nat(12), fc.nat(12), (held, a, b) => {
      const part = held.slice(Math.min(a, b), Math.max(a, b));
      for (const pattern of [held, `*${part}*`, '?'.repeat([...held].length)])
        expect(fitsWildCard(pattern, held)).toBe(true);
    }),
  );
});

test('a pattern matches what the regular expression of the same meaning matches', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
  fc.assert(
    fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (wanted, held) => {
      const expression = new RegExp(`^${wanted.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(fitsWildCard(wanted, held)).toBe(expression.test(held));
    }),
  );
});

test('no pattern takes long, however many stars it has', () => {
  const before = process.hrtime.bigint();
  expect(fitsWildCard(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
  expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(2000);
});

test('a range holds what lies between its ends, them included', () => {
  const date = fc.integer({ min: 20200101, max: 20301231 }).map(String);
  fc.assert(
    fc.property(date, date, date, (from, to, held) => {
      expect(fits('DA', `${from}-${to}`, held)).toBe(from <= held && held <= to);
      expect(fits('DA', `-${to}`, held)).toBe(held <= to);
      expect(fits('DA', `${from}-`, held)).toBe(from <= held);
    }),
  );
});

test('times match by what they mean, unless the archive compares letters', () => {
  expect(fits('TM', '081500', '0815')).toBe(true);
  expect(fits('TM', '0815', '081500.000')).toBe(true);
  expect(fits('TM', '081500', '0815', orthancHabits)).toBe(false);
  expect(fitsRange({ from: '0800', to: '1000' }, '10')).toBe(true);
});

test('a range of times does not go over midnight', () => {
  expect(fits('TM', '2200-0200', '234512.5')).toBe(false);
});

test('what is no range is read as none', () => {
  expect(readRange('20260101')).toBeUndefined();
  expect(readRange('1-2-3')).toBeUndefined();
  expect(readRange('20260101 - 20260102')).toEqual({ from: '20260101', to: '20260102' });
});

test('case counts, but in names only where the archive lets it', () => {
  expect(fits('LO', 'mu-001', 'MU-001')).toBe(false);
  expect(fits('PN', 'testwell^cleo', 'Testwell^Cleo')).toBe(true);
  expect(fits('PN', 'testwell^cleo', 'Testwell^Cleo', dcmqrscpHabits)).toBe(false);
});

test('spaces around a value do not count, zeros in front do', () => {
  expect(fits('LO', 'FX-77', 'FX-77 ')).toBe(true);
  expect(fits('LO', '417', '000417')).toBe(false);
});

test('wild cards work in texts alone', () => {
  expect(judge('DA', '202609*', '20260921')).toMatchObject({ matching: 'single value', fits: false });
  expect(judge('UI', '2.25.*', '2.25.1')).toMatchObject({ matching: 'single value', fits: false });
});

test('a list is for UIDs', () => {
  expect(judge('UI', '1.2\\1.3', '1.3')).toMatchObject({ matching: 'list of UIDs', fits: true });
  expect(fits('LO', 'a\\b', 'b')).toBe(false);
  expect(fits('LO', 'a\\b', 'b', orthancHabits)).toBe(true);
});

test('of several values one is enough', () => {
  expect(fits('CS', 'SR', 'CT\\SR')).toBe(true);
  expect(fits('CS', 'S?', 'CT\\SR')).toBe(true);
});

test('what has no value is unknown by the standard, and matches', () => {
  expect(fits('SH', 'A1', '', standardHabits)).toBe(true);
  expect(fits('SH', 'A1', '', commonHabits)).toBe(false);
});

test('a sequence matches where all its keys fit one item', () => {
  const item = (modality: string, title: string) => ({
    '00080060': attributeOf('CS', [modality]),
    '00400001': attributeOf('AE', [title]),
  });
  const key = { '00400100': { vr: 'SQ', Value: [item('CT', 'CT1')] } };
  const verdictsOf = (...items: ReturnType<typeof item>[]) =>
    judgeKeys(key, { '00400100': { vr: 'SQ', Value: items } }, commonHabits);
  expect(verdictsOf(item('MR', 'MR1'), item('CT', 'CT1')).every(({ fits }) => fits)).toBe(true);
  // Each key fits some item, but no item fits both.
  expect(verdictsOf(item('MR', 'CT1'), item('CT', 'MR1')).filter(({ fits }) => !fits)).toHaveLength(1);
  expect(judgeKeys(key, {}, commonHabits).map(({ path }) => path.join('.'))).toEqual([
    '00400100.00080060',
    '00400100.00400001',
  ]);
});
