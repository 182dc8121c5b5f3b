import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/curriculum/rules.ts';

const checks = join(import.meta.dirname, '../../src/curriculum/checks');
const files = readdirSync(checks, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\/[a-z]\d+-[^/]+\.ts$/.test(name));

test('every rule is a file of its own, and every such file is a rule that is asked', () => {
  const named = files.map((name) => (/\/([a-z]\d+)-/.exec(name)?.[1] ?? '').toUpperCase());
  expect(rules.map(({ id }) => id).toSorted()).toEqual(named.toSorted());
  expect(new Set(named).size).toBe(named.length);
});

test('every rule says in a sentence what must be so, and what to do', () => {
  for (const { id, sentence, advice } of rules) {
    expect(`${id}: ${sentence}`).toMatch(/: [A-Z“].*\.$/s);
    expect(`${id}: ${advice}`).toMatch(/: [A-Z“].*[.)”]$/s);
  }
});

test('every rule has a pair of fixtures: one that must fail, one that must pass', () => {
  const without = files.filter((name) => {
    const test = join(import.meta.dirname, 'checks', name.replace(/\.ts$/, '.test.ts'));
    return !existsSync(test) || !readFileSync(test, 'utf8').includes('expectPair(');
  });
  expect(without).toEqual([]);
});

// B6 is a test of the engine’s shuffle; I30 is what F1 to F15 do for all of the content.
test('all rules for items and banks are there', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const asked = [
    ...Array.from({ length: 14 }, (_, i) => `B${i + 1}`),
    ...Array.from({ length: 31 }, (_, i) => `I${i + 1}`),
  ];
  expect(asked.filter((id) => !ids.has(id))).toEqual(['B6', 'I30']);
});
