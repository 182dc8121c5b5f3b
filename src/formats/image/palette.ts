import type { Rgb } from './colour.ts';
import { lookUp, type LookupTable } from './lookup-table.ts';

/** Indexes made colours by a table for each of red, green and blue (PS3.3 §C.7.9); 16 bits are cut to the upper 8. */
export function applyPalette(indexes: Int32Array, tables: readonly LookupTable[]): Rgb {
  const colours = new Uint8ClampedArray(indexes.length * 3);
  for (const [colour, table] of tables.entries()) {
    const shift = Math.max(0, table.bits - 8);
    for (let i = 0; i < indexes.length; i++) colours[i * 3 + colour] = lookUp(table, indexes[i]!) >> shift;
  }
  return colours;
}
