import type { BankItem, CalculationItem, PosedItem } from '../../engine/bank.ts';

/** The items as they are put in a session of that seed; the formulas are loaded only where a calculation is among them. */
export async function poseItems(items: readonly BankItem[], sessionSeed: number): Promise<PosedItem[]> {
  if (items.every(needsNoNumbers)) return [...items];
  const { poseItem } = await import('../../engine/items/pose.ts');
  return items.map((item) => poseItem(item, sessionSeed));
}

function needsNoNumbers(item: BankItem): item is Exclude<BankItem, CalculationItem> {
  return item.type !== 'calculation';
}
