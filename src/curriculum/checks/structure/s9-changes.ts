import type { Finding, Rule } from '../../rule.ts';

type Told = Pick<Finding, 'id' | 'wrong' | 'text'>;

/** A browser tells old changes from new ones by their sentences: one that comes again would be told to nobody. */
export const toldChanges: Rule = {
  id: 'S9',
  sentence: 'What changed is told from the newest day to the oldest, each change once.',
  severity: 'error',
  advice: 'Write a sentence of its own for each change, and put the newest at the top.',
  find: (entries) =>
    entries.changes.flatMap(({ file, data }) => judge(data.changes).map((told) => ({ file, ...told }))),
};

function judge(changes: { on: string; says: string }[]): Told[] {
  if (changes.length === 0) return [{ wrong: 'It tells of no change.' }];
  return changes.flatMap(({ on, says }, i): Told[] => {
    const before = changes[i - 1];
    const isTold = changes.findIndex((other) => norm(other.says) === norm(says)) < i;
    return [
      ...(before && on > before.on
        ? [{ id: on, text: says, wrong: `A change of ${on} stands below one of ${before.on}.` }]
        : []),
      ...(isTold ? [{ id: on, text: says, wrong: `“${says}” is told twice.` }] : []),
    ];
  });
}

const norm = (says: string) => says.trim().toLowerCase();
