import { expect, test } from 'vitest';
import { checkContent } from '../../src/curriculum/check.ts';
import type { Entries } from '../../src/curriculum/entry.ts';
import type { Finding, Given, Rule } from '../../src/curriculum/rule.ts';

export const given: Given = { today: '2026-11-22' };

/** What a rule finds in some content, on a day that tests agree on. */
export function findings(rule: Rule, entries: Entries, with_: Partial<Given> = {}): Finding[] {
  return rule.find(entries, { ...given, ...with_ });
}

/** A rule proves itself on a pair: content that breaks it, and content next to it that does not. */
export function expectPair(rule: Rule, pair: { fails: Entries; passes: Entries }, with_: Partial<Given> = {}): void {
  test(`${rule.id} fails where it is broken: ${rule.sentence}`, () => {
    const problems = checkContent(pair.fails, { ...given, ...with_ }, [rule]);
    expect(problems.length).toBeGreaterThan(0);
    for (const { wrong, advice } of problems) {
      expect(wrong).toMatch(/\S.*[.?!)”]$/s);
      expect(advice).toMatch(/\S.*[.?!)”]$/s);
    }
  });
  test(`${rule.id} passes where it is kept`, () => {
    expect(checkContent(pair.passes, { ...given, ...with_ }, [rule])).toEqual([]);
  });
}
