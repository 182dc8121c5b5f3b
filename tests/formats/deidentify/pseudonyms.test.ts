import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, newUid } from '../../../src/formats/deidentify/pseudonyms.ts';
import { sha256 } from '../../../src/formats/deidentify/sha-256.ts';

test('the hash is SHA-256, as Node has it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(Buffer.from(sha256(text)).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});

test('a new UID is a valid one under 2.25, the same for the same key and old UID, and another for others', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, old) => {
      const uid = newUid(key, old);
      expect(uid).toMatch(/^2\.25\.[1-9]\d{0,38}$/);
      expect(newUid(key, old)).toBe(uid);
      expect(newUid(`${key}.`, old)).not.toBe(uid);
      expect(newUid(key, `${old}.`)).not.toBe(uid);
    }),
  );
});

test('dates move back, by a day to ten years', () => {
  fc.assert(
    fc.property(fc.string(), (patient) => {
      expect(daysOf('key', patient)).toBeLessThan(0);
      expect(daysOf('key', patient)).toBeGreaterThanOrEqual(-3650);
    }),
  );
});
