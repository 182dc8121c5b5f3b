import type { Correction } from '../schema/correction.ts';
import type { ItemType } from '../schema/item.ts';
import type { GivenAnswer, GivenAnswers } from './given-answers.ts';
import { grade } from './items/grade.ts';

/** A corrected key with the type of its item, by which answers are graded. */
export type KeyCorrection = Pick<Correction, 'item' | 'revision' | 'before' | 'after' | 'because' | 'on'> & {
  type: ItemType;
};

/** An answer given under a key that was corrected since. */
export interface RegradedAnswer {
  item: string;
  /** The revision that has the key of today. */
  revision: number;
  given: GivenAnswer;
  before: string[];
  after: string[];
  /** Why, for each correction since the answer. */
  because: string[];
  /** The scores under the key of then and that of today. */
  scoreThen: number;
  scoreNow: number;
}

/** The answers that corrections have graded anew, of each item the latest; the correction made last comes first. */
export function findRegraded(corrections: readonly KeyCorrection[], answers: GivenAnswers): RegradedAnswer[] {
  const byItem = Map.groupBy(corrections, ({ item }) => item);
  const last = [...new Set(corrections.toReversed().map(({ item }) => item))];
  return last.flatMap((item) => {
    const own = byItem.get(item) ?? [];
    const newest = Math.max(...own.map(({ revision }) => revision));
    const given = answers[item]?.findLast(({ revision }) => revision < newest);
    const since = own.filter(({ revision }) => given && given.revision < revision);
    const [first] = since;
    const latest = since.at(-1);
    if (!given || !first || !latest) return [];
    const { type, after, revision } = latest;
    const scoreOf = (keys: readonly string[]) => grade(type, keys, given.response);
    return {
      item,
      revision,
      given,
      before: first.before,
      after,
      because: since.map(({ because }) => because),
      scoreThen: scoreOf(first.before),
      scoreNow: scoreOf(after),
    };
  });
}
