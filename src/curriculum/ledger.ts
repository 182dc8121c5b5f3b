import { seedFrom } from '../engine/random.ts';
import type { Item, ItemType } from '../schema/item.ts';
import type { Ledger, LedgerLine } from '../schema/ledger.ts';
import type { Entries } from './entry.ts';
import { keysOf, listItems } from './item-entry.ts';

/** What became of an item since it was entered; `new` is not entered yet. */
export interface Change {
  id: string;
  change: 'new' | 'vanished' | 'revised' | 'unrevised' | 'set-back';
  /** Whether other options are right than were. */
  isKeyChanged: boolean;
}

/** The line of an item; the order of its options is no part of it, for answers are kept by their ids. */
export function printItem(item: Item): LedgerLine {
  const key = sortKey(item.type, keysOf(item));
  const print = seedFrom(JSON.stringify([item.stem, listParts(item), key]))
    .toString(16)
    .padStart(8, '0');
  return { revision: item.revision, print, key };
}

/** A key as the ledger writes it: sorted, where its order tells nothing. */
export function sortKey(type: ItemType, key: readonly string[]): string[] {
  return type === 'ordering' || type === 'numeric' ? [...key] : key.toSorted();
}

/** What beside stem and key makes a question another one. */
function listParts(item: Item): unknown[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return byId(item.options.map(({ id, text }) => [id, text]));
    case 'ordering':
      return byId(item.steps.map(({ id, text }) => [id, text]));
    case 'matching':
      return byId([
        ...item.pairs.map(({ id, left, right }) => [id, left, right]),
        ...item.distractors.map(({ id, right }) => [id, right]),
      ]);
    case 'numeric':
      return item.units ?? [];
    case 'calculation':
      return [item.formula, item.parameters, item.as, item.tolerance];
    case 'hotspot':
      return [item.image ?? item.diagram, ...item.regions.map(({ id, label, shape }) => [id, label, shape])];
  }
}

function byId(parts: string[][]): string[][] {
  return parts.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** The ledger of the content as it is now, sorted by id so that its lines stay where they are. */
export function makeLedger(entries: Entries): Ledger {
  return Object.fromEntries(
    listItems(entries)
      .map(({ item }) => [item.id, printItem(item)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Every change from one ledger to a later one. */
export function compareLedger(before: Ledger, after: Ledger): Change[] {
  const vanished = Object.keys(before)
    .filter((id) => !Object.hasOwn(after, id))
    .map((id): Change => ({ id, change: 'vanished', isKeyChanged: false }));
  const others = Object.entries(after).flatMap(([id, now]): Change[] => {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    const isKeyChanged = old !== undefined && old.key.join(' ') !== now.key.join(' ');
    const change = old ? nameChange(old, now) : 'new';
    return change ? [{ id, change, isKeyChanged }] : [];
  });
  return [...vanished, ...others];
}

function nameChange(old: LedgerLine, now: LedgerLine): Change['change'] | undefined {
  if (now.revision < old.revision) return 'set-back';
  if (now.revision > old.revision) return 'revised';
  return now.print === old.print ? undefined : 'unrevised';
}
