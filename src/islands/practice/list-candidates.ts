import type { IndexItem } from '../../engine/bank.ts';
import { filterItems, type Filter, type Known } from '../../engine/filter.ts';
import { everything, itemOfScope, missed, type Scope } from './scope.ts';

/** The items that a choice leaves, to draw from or to count. */
export function listCandidates(
  items: readonly IndexItem[],
  { scope, filter }: { scope: string; filter: Filter },
  scopes: readonly Scope[],
  known: Known,
): IndexItem[] {
  if (scope !== missed) return filterItems(listInScope(items, scope, scopes), filter, known);
  return filterItems(filterItems(items, { state: 'missed' }, known), { state: 'missed', ...filter }, known);
}

function listInScope(items: readonly IndexItem[], scopeId: string, scopes: readonly Scope[]): readonly IndexItem[] {
  if (scopeId === everything) return items;
  const one = itemOfScope(scopeId);
  if (one) return items.filter(({ id }) => id === one);
  const within = new Set(scopes.find(({ id }) => id === scopeId)?.competencies);
  return items.filter(({ competency }) => within.has(competency));
}
