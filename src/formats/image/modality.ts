import { lookUp, type LookupTable } from './lookup-table.ts';
import { storedRange, type PixelFormat } from './pixel-format.ts';

/** How stored values become values of the modality: a straight line or a table (PS3.3 §C.11.1). */
export type Modality =
  | { kind: 'rescale'; slope: number; intercept: number; unit: string }
  | { kind: 'table'; table: LookupTable; unit: string };

export function applyModality(modality: Modality, stored: number): number {
  return modality.kind === 'table' ? lookUp(modality.table, stored) : stored * modality.slope + modality.intercept;
}

/** The lowest and highest value that can come out. */
export function modalityRange(modality: Modality, format: PixelFormat): [low: number, high: number] {
  if (modality.kind === 'table') return [0, 2 ** modality.table.bits - 1];
  const [a, b] = storedRange(format).map((stored) => applyModality(modality, stored)) as [number, number];
  return a < b ? [a, b] : [b, a];
}
