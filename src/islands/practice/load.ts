import type { Bank, BankCase, BankIndex, BankItem, PosedItem } from '../../engine/bank.ts';
import { poseItems } from '../items/pose-items.ts';
import { loadJson } from '../load-json.ts';

/** Items and cases by id. */
export interface Loaded<Item = PosedItem> {
  items: Map<string, Item>;
  cases: Map<string, BankCase>;
}

const indexes = new Map<string, Promise<BankIndex>>();

/** What may be drawn from; fetched once for the page, as another content has another address. */
export function loadIndex(address: string): Promise<BankIndex> {
  const loading = indexes.get(address) ?? loadJson<BankIndex>(address);
  indexes.set(address, loading);
  loading.catch(() => indexes.delete(address));
  return loading;
}

/** The banks of these competencies, and no others. */
export async function loadBanks({ banks }: BankIndex, competencies: Iterable<string>): Promise<Loaded<BankItem>> {
  const addresses = [...new Set(competencies)].flatMap((competency) => banks[competency] ?? []);
  const loaded = await Promise.all(addresses.map((address) => loadJson<Bank>(address)));
  return {
    items: new Map(loaded.flatMap(({ items }) => items.map((item) => [item.id, item]))),
    cases: new Map(loaded.flatMap(({ cases }) => cases.map((stimulus) => [stimulus.id, stimulus]))),
  };
}

/** Those of these items that are in a bank, as they are put in a session of that seed, and the cases of their banks. */
export async function loadItems(
  index: BankIndex,
  asked: readonly { id: string; competency: string }[],
  sessionSeed: number,
): Promise<Loaded> {
  const { items, cases } = await loadBanks(
    index,
    asked.map(({ competency }) => competency),
  );
  const posed = await poseItems(
    asked.flatMap(({ id }) => items.get(id) ?? []),
    sessionSeed,
  );
  return { items: new Map(posed.map((item) => [item.id, item])), cases };
}
