import type { BankItem, PosedItem } from '../bank.ts';
import { seedFrom } from '../random.ts';
import { makeCalculation } from './calculation.ts';

/** The item as it is put in a session of that seed: a calculation has its numbers drawn, any other is itself. */
export function poseItem(item: BankItem, sessionSeed: number): PosedItem {
  if (item.type !== 'calculation') return item;
  const seed = (sessionSeed ^ seedFrom(item.id)) >>> 0;
  return { ...item, ...makeCalculation(item, seed), seed };
}
