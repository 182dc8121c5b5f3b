import type { Correction } from '../../../schema/correction.ts';
import type { Entries } from '../../entry.ts';
import { keysOf, listItems } from '../../item-entry.ts';
import type { Ledger } from '../../../schema/ledger.ts';
import { compareLedger, makeLedger, sortKey, type Change } from '../../ledger.ts';
import type { Finding, Rule } from '../../rule.ts';

const file = 'content/ledger.yaml';

/** ITEM-RULES I27 against the past; a note means that the ledger waits to be written anew. */
export const history: Rule = {
  id: 'S7',
  sentence: 'What was published stays, is revised openly, and a wrong key is owned up to.',
  severity: 'error',
  advice: 'Raise the revision, or put the item back as retired.',
  find: (entries) => judgeLedger(entries, Object.assign({}, ...entries.ledger.map(({ data }) => data)) as Ledger),
};

/** What changed against the ledger and may not, or waits to be entered. */
export function judgeLedger(entries: Entries, ledger: Ledger): Finding[] {
  const items = new Map(listItems(entries).map((entry) => [entry.item.id, entry]));
  const corrections = entries.corrections.flatMap(({ data }) => data.corrections);
  return compareLedger(ledger, makeLedger(entries)).flatMap((change): Finding[] => {
    const { id } = change;
    const entry = items.get(id);
    const line = ledger[id];
    if (!entry)
      return [
        {
          file,
          id,
          severity: 'error',
          wrong: `The item “${id}” was published and is gone.`,
          advice: 'Put it back with `retired: true`, so that old answers keep their question.',
        },
      ];
    const place = { file: entry.file, id };
    const { type } = entry.item;
    const key = keysOf(entry.item);
    const isSame = (a: readonly string[], b: readonly string[] = []) =>
      sortKey(type, a).join(' ') === sortKey(type, b).join(' ');
    const isOwned = corrections.some(
      (one) =>
        one.item === id &&
        one.revision > (line?.revision ?? 0) &&
        one.revision <= entry.item.revision &&
        isSame(one.before, line?.key) &&
        isSame(one.after, key),
    );
    return [
      { ...place, ...describe(change, entry.item.revision, line?.revision ?? 0) },
      ...(change.isKeyChanged && !isOwned ? [{ ...place, ...askForCorrection(line?.key ?? [], key) }] : []),
    ];
  });
}

type Said = Required<Pick<Finding, 'severity' | 'wrong' | 'advice'>>;

function describe({ change }: Change, now: number, before: number): Said {
  const enter = 'Run `npm run ledger`.';
  if (change === 'new') return { severity: 'note', wrong: 'The ledger does not have this item yet.', advice: enter };
  if (change === 'revised')
    return { severity: 'note', wrong: `The ledger has revision ${before}, and this is ${now}.`, advice: enter };
  const wrong =
    change === 'set-back'
      ? `Its revision is ${now}, and ${before} was published already.`
      : `Its stem, options or key changed, and its revision is still ${now}.`;
  return { severity: 'error', wrong, advice: `Set \`revision: ${before + 1}\`, so that old answers are told apart.` };
}

function askForCorrection(before: string[], after: string[]): Said {
  const fields: Partial<Correction> = { before, after };
  return {
    severity: 'error',
    wrong: `Its key was ${before.join(', ')} and is now ${after.join(', ')}, without a correction.`,
    advice: `Enter it in content/corrections.yaml, with the new revision and why: ${JSON.stringify(fields)}.`,
  };
}
