import { expect, test } from 'vitest';
import { checkContent } from '../../src/curriculum/check.ts';
import { rules } from '../../src/curriculum/rules.ts';
import { collections } from '../../src/schema/collections.ts';
import { readContent } from '../../src/tools/read-content.ts';
import { readDictionary } from '../../src/tools/read-dictionary.ts';
import { isChoice } from '../../src/curriculum/item-entry.ts';
import { mutations } from './mutations.ts';

const { entries } = readContent(process.cwd());
const given = { today: '2026-11-22', isWord: readDictionary(process.cwd()) };

test('there are at least 40 ways to spoil the content', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(40);
});

test.each(mutations)('$rule sees $name', ({ rule: id, spoil }) => {
  const asked = rules.filter((rule) => rule.id === id);
  const tell = (content: typeof entries) =>
    checkContent(content, given, asked)
      .filter(({ rule, severity }) => rule === id && severity !== 'note')
      .map(({ file, wrong }) => `${file}: ${wrong}`);
  const before = new Set(tell(entries));
  const spoilt = structuredClone(entries);
  spoil(spoilt);
  expect(tell(spoilt).filter((problem) => !before.has(problem))).not.toEqual([]);
});

test('S0 sees a rationale that is missing', () => {
  const spoilt = structuredClone(entries.items[0]?.data);
  const choice = spoilt?.items.find(isChoice);
  delete (choice?.options[0] as { rationale?: string } | undefined)?.rationale;
  expect(collections.items.schema.safeParse(spoilt).success).toBe(false);
});
