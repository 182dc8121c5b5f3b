import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCalculated, judgeArithmetic } from '../../../src/curriculum/facts/arithmetic.ts';

test.each([
  '512 × 512 × 2 bytes = 524,288 bytes',
  '2^12 = 4096, 2¹² = 4,096 and 2<sup>12</sup> − 1 = 4,095',
  '150 × 300 MB × 250 = 11.25 TB',
  '(512 × 512 × 2) / 1024 = 512 KiB',
  '(−100 + 99 + 1) / 2 = 0, and 99 − (-100) + 1 = 200',
  '45 GB × 8 ÷ 3,600 s = 100 Mbit/s, and 100 ÷ 0.6 = 167.',
  '314.6 MB ÷ 100 Mbit/s = 25.2 s',
  'Mean 27.8 Mbit/s = 13.9 % of 200 Mbit/s',
  '400 × 524,288 = 209.7 million bytes',
  '100 TB = 90.9 TiB and 10.24 GB ≈ 9.5 GiB',
  '3 × 24 = 3 days, 40 × 315 = 12.6 GB',
  '**12 × 4** = 48; 512x512x2=524288',
  '- 3 × 4 = 12',
  '100 ÷ 3 ≈ 34',
  '10 ÷ 4 = about 2.46',
])('%s is right', (text) => {
  expect(judgeArithmetic(text)).toEqual([]);
  expect(listCalculated(text).length).toBeGreaterThan(0);
});

test.each([
  ['so 512 × 512 × 2 = 542,288 bytes.', '512 × 512 × 2 = 542,288 bytes'],
  ['2¹² = 4,095', '2¹² = 4,095'],
  ['150 × 300 MB × 250 = 11.26 TB', '150 × 300 MB × 250 = 11.26 TB'],
  ['40 × 5 GB = 200 MB', '40 × 5 GB = 200 MB'],
  ['100 ÷ 3 = 33.4', '100 ÷ 3 = 33.4'],
  ['100 ÷ 3 ≈ 35', '100 ÷ 3 ≈ 35'],
  ['2 × 3 = 6 = 3 × 3', undefined],
  ['1 KB × 3 = 3,001 bytes', '1 KB × 3 = 3,001 bytes'],
])('%s is wrong where it says so', (text, offending) => {
  expect(judgeArithmetic(text).map((finding) => finding.text)).toEqual(offending ? [offending] : []);
});

test.each([
  '2 × 2 × … × 2 = 256',
  'n × 3 + 4 = 9',
  '× 8 = 1,678 Mbit; ÷ 80 Mbit/s = 21 s',
  '8 + 8.8\n + 9.68 = 26.48',
  '24 h − 45 min = 23 h 15 min',
  'ID=1, 2026-03-17 = 3, 10.40.16.0/24 = 256, 0x10 = 16, RAD-4 = 2',
  '10:30 + 45 min = 11:15',
  'log2(2 × 2048) = 12',
  '100 + 10 % = 110',
  '10 ÷ 4 = 2 to 3',
  'half of 5 × 4 = 10',
  '1,5 × 2 = 3',
  'if (a <= 3 && 2 + 2 == 5)',
])('%s is left alone', (text) => {
  expect(judgeArithmetic(text)).toEqual([]);
  expect(listCalculated(text)).toHaveLength(0);
});

/** A small expression of whole numbers as text, and what it makes. */
const sum = fc
  .tuple(
    fc.integer({ min: 2, max: 5000 }),
    fc.integer({ min: 2, max: 5000 }),
    fc.constantFrom('×', '+', '−', '÷'),
    fc.nat(3),
  )
  .map(([a, b, operator, places]) => {
    const exact = { '×': a * b, '+': a + b, '−': a - b, '÷': a / b }[operator] ?? 0;
    const shown = exact.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
    return { text: `${a.toLocaleString('en-GB')} ${operator} ${b} = `, exact, shown: shown.replace(/^-/, '−'), places };
  });

test('every calculation rounded to the digits that it shows is right', () => {
  fc.assert(
    fc.property(sum, fc.constantFrom('', 'so ', 'It makes ', '- ', '| '), ({ text, shown }, before) => {
      expect(judgeArithmetic(`${before}${text}${shown}, which is much.`)).toEqual([]);
      expect(listCalculated(`${before}${text}${shown}`)).toHaveLength(1);
    }),
  );
});

test('every calculation that is out by more than a unit of its last place is wrong', () => {
  fc.assert(
    fc.property(sum, fc.integer({ min: 2, max: 9 }), ({ text, exact, places }, off) => {
      const wrong = (exact + off * 10 ** -places).toFixed(places);
      fc.pre(Number(wrong) !== 0);
      expect(judgeArithmetic(`It makes ${text}${wrong.replace(/^-/, '−')}.`)).toHaveLength(1);
    }),
  );
});

test('no text makes it throw, and what it finds stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,()=≈×÷+-−/^%MBbits\n*²') }), (text) => {
      for (const finding of judgeArithmetic(text)) expect(text).toContain(finding.text);
    }),
    { numRuns: 1000 },
  );
});
