import type { Bank, BankCase, BankIndex, BankItem } from '../../engine/bank.ts';

/** Items and cases by id. */
export interface Loaded {
  items: Map<string, BankItem>;
  cases: Map<string, BankCase>;
}

/** The JSON at an address; rejects with words for the learner. */
async function loadJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!response.ok || !isJson) throw new Error(`The items could not be loaded (${response.status}).`);
  return (await response.json()) as Content;
}

/** What may be drawn from. */
export function loadIndex(address: string): Promise<BankIndex> {
  return loadJson<BankIndex>(address);
}

/** The banks of these competencies, and no others. */
export async function loadBanks({ banks }: BankIndex, competencies: Iterable<string>): Promise<Loaded> {
  const addresses = [...new Set(competencies)].flatMap((competency) => banks[competency] ?? []);
  const loaded = await Promise.all(addresses.map((address) => loadJson<Bank>(address)));
  return {
    items: new Map(loaded.flatMap(({ items }) => items.map((item) => [item.id, item]))),
    cases: new Map(loaded.flatMap(({ cases }) => cases.map((stimulus) => [stimulus.id, stimulus]))),
  };
}
