import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeUnits } from '../../../src/curriculum/facts/units.ts';

const textsOf = (text: string) => judgeUnits(text).map((finding) => finding.text);

test.each(['1 KB = 1024 bytes', '524,288 bytes = 512 KB', '1 GB = 1,024 MB'])('%s takes a prefix for 1,024', (text) => {
  expect(textsOf(`Here ${text}.`)).toEqual([text]);
});

test.each(['314.6 MB ÷ 100 Mbit/s = 3.1 s', '10 × 1 GB/s = 10 Gb/s', '25 MB/s = 25 Mbps'])(
  '%s lacks the factor 8',
  (text) => {
    expect(judgeUnits(text)).toMatchObject([{ text, wrong: expect.stringContaining('factor 8') }]);
  },
);

test('Kb may be either', () => {
  expect(textsOf('A page of 64 Kb and one of 64 KB')).toEqual(['64 Kb']);
});

test('the right units pass', () => {
  expect(textsOf('1 KiB = 1,024 bytes, 1 MB = 1,000,000 bytes, 25 MB/s × 8 = 200 Mbit/s, 1 GB/s = 8 Gbit/s')).toEqual(
    [],
  );
});

test('a size is right by thousands, and flagged by 1,024', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom<[string, number]>(['kB', 1], ['MB', 2], ['GB', 3]),
      (n, [unit, power]) => {
        expect(judgeUnits(`${n} ${unit} = ${(n * 1000 ** power).toLocaleString('en-GB')} bytes`)).toEqual([]);
        expect(judgeUnits(`${n} ${unit} = ${(n * 1024 ** power).toLocaleString('en-GB')} bytes`)).toHaveLength(1);
      },
    ),
  );
});
