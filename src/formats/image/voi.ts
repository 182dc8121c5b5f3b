import { lookUp, type LookupTable } from './lookup-table.ts';

export type VoiFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

/** What of the values is of interest: a window with its function, or a table (PS3.3 §C.11.2). */
export type Voi =
  | { kind: 'window'; center: number; width: number; shape: VoiFunction; explanation: string }
  | { kind: 'table'; table: LookupTable };

/** The grey of a value, from 0 (the least) to 1. */
export function applyVoi(voi: Voi, value: number): number {
  return voi.kind === 'table' ? lookUp(voi.table, value) / (2 ** voi.table.bits - 1) : shapes[voi.shape](voi, value);
}

type Window = Pick<Extract<Voi, { kind: 'window' }>, 'center' | 'width'>;

const shapes: Record<VoiFunction, (window: Window, value: number) => number> = {
  /** PS3.3 §C.11.2.1.2.1: a width of 1 is a threshold; it cannot be less. */
  LINEAR: ({ center, width }, value) => {
    const middle = center - 0.5;
    const reach = width - 1;
    if (value <= middle - reach / 2) return 0;
    return value > middle + reach / 2 ? 1 : (value - middle) / reach + 0.5;
  },
  /** PS3.3 §C.11.2.1.3.2. */
  LINEAR_EXACT: ({ center, width }, value) => {
    if (value <= center - width / 2) return 0;
    return value > center + width / 2 ? 1 : (value - center) / width + 0.5;
  },
  /** PS3.3 §C.11.2.1.3.1. */
  SIGMOID: ({ center, width }, value) => 1 / (1 + Math.exp((-4 * (value - center)) / width)),
};

/** The narrowest window that its function allows (PS3.3 §C.11.2.1.2). */
export function leastWidth(shape: VoiFunction): number {
  return shape === 'LINEAR' ? 1 : Number.MIN_VALUE;
}
