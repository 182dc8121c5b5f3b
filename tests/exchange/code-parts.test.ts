import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase45, toBase45 } from '../../src/exchange/base45.ts';
import { cutIntoParts, mostParts, takePart, type Collected, type Taken } from '../../src/exchange/code-parts.ts';
import { crc32 } from '../../src/exchange/crc32.ts';
import { deflate, inflate } from '../../src/exchange/deflate.ts';

const anyBytes = fc.uint8Array({ maxLength: 6000 });

/** What becomes of texts that are read one after the other. */
function takeAll(texts: readonly string[]): Taken[] {
  let collected: Collected | undefined;
  return texts.map((text) => {
    const taken = takePart(collected, text);
    if (taken.kind !== 'refused') ({ collected } = taken);
    return taken;
  });
}

test('Base45 and the checksum are those of the standards', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(toBase45(bytes('AB'))).toBe('BB8');
  expect(toBase45(bytes('Hello!!'))).toBe('%69 VD92EX0');
  expect(toBase45(bytes('base-45'))).toBe('UJCLQE7W581');
  expect(new TextDecoder().decode(fromBase45('QED8WEX0'))).toBe('ietf!');
  for (const none of ['GGW', 'A', 'ab', ':::', 'ÿ00']) expect(fromBase45(none)).toBeUndefined();
  expect(crc32(bytes('123456789'))).toBe('CBF43926');
});

test('any bytes come back from Base45', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(bytes);
    }),
  );
});

test('a file comes back from its parts in any order, each read any number of times', () => {
  fc.assert(
    fc.property(anyBytes, fc.infiniteStream(fc.nat()), (bytes, dice) => {
      const parts = cutIntoParts(bytes) ?? [];
      const roll = (sides: number) => (dice.next().value ?? 0) % sides;
      const shuffled = parts.flatMap((part) => [part, part]).toSorted(() => roll(3) - 1);
      const taken = takeAll([...shuffled, ...parts]);
      const whole = taken.find((one) => one.kind === 'whole');
      expect(whole).toMatchObject({ bytes });
      expect(taken.filter(({ kind }) => kind === 'new')).toHaveLength(parts.length - 1);
    }),
  );
});

test('a file of which a part is missing is not whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3000, maxLength: 6000 }), fc.nat(), (bytes, n) => {
      const parts = cutIntoParts(bytes) ?? [];
      const some = parts.filter((_, i) => i !== n % parts.length);
      expect(takeAll([...some, ...some]).some(({ kind }) => kind === 'whole')).toBe(false);
    }),
  );
});

test('parts of two files are not mixed', () => {
  fc.assert(
    fc.property(anyBytes, anyBytes, (one, two) => {
      fc.pre(crc32(one) !== crc32(two));
      const [first = ''] = cutIntoParts(new Uint8Array([...one, ...new Uint8Array(3000)])) ?? [];
      const [other = ''] = cutIntoParts(two) ?? [];
      expect(takeAll([first, other])[1]).toEqual({ kind: 'refused', because: 'another file' });
    }),
  );
});

test('a damaged part, and any other text, is refused and leaves what was collected', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 2000, maxLength: 4000 }), fc.nat(), fc.string(), (bytes, at, text) => {
      const [first = '', second = ''] = cutIntoParts(bytes) ?? [];
      const i = at % second.length;
      const damaged = `${second.slice(0, i)}${second[i] === '7' ? '8' : '7'}${second.slice(i + 1)}`;
      const taken = takeAll([first, damaged, text]);
      expect(taken.map(({ kind }) => kind)).toEqual([taken[0]?.kind, 'refused', 'refused']);
    }),
  );
});

test('parts whose checksums are right and which are not those of the file do not fit together', () => {
  const [right = ''] = cutIntoParts(new Uint8Array([1, 2, 3])) ?? [];
  const [wrong = ''] = cutIntoParts(new Uint8Array([1, 2, 4])) ?? [];
  const forged = [...right.split(':').slice(0, 4), ...wrong.split(':').slice(4)].join(':');
  expect(takePart(undefined, forged)).toEqual({ kind: 'refused', because: 'does not fit together' });
});

test('a file too large for codes has no parts', () => {
  expect(cutIntoParts(new Uint8Array(mostParts * 1200))).toHaveLength(mostParts);
  expect(cutIntoParts(new Uint8Array(mostParts * 1200 + 1))).toBeUndefined();
});

test('text comes back from compression, and what would grow too large is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await inflate(await deflate(text), 1e6)).toBe(text);
    }),
  );
  await expect(inflate(await deflate('a'.repeat(1e6)), 1e5)).rejects.toThrow('larger');
  await expect(inflate(new Uint8Array([1, 2, 3]), 1e5)).rejects.toBeInstanceOf(Error);
});
