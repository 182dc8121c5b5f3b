import { afterAll } from 'vitest';
import { printTable } from '../browser/print-table.ts';

/** True under `npm run test:faults`; with the other tests a few of each fault are tried. */
export const isWhole = process.env['FAULTS'] === 'whole';

/** How many of something are tried. */
export const count = (short: number, whole: number): number => (isWhole ? whole : short);

const rows: [fault: string, tried: string, kept: number, lost: number][] = [];

/** Enters into the table what was tried, and of what had to be there afterwards how much was. */
export function enter(fault: string, tried: string, expected: Iterable<unknown>, found: Iterable<unknown>): string[] {
  const there = new Set([...found].map(String));
  const wanted = [...new Set([...expected].map(String))];
  const lost = wanted.filter((one) => !there.has(one));
  rows.push([fault, tried, wanted.length - lost.length, lost.length]);
  return lost;
}

/** Prints the table at the end of a file of tests. */
export function printFaults(): void {
  afterAll(() => printTable(['fault', 'tried', 'kept', 'lost'], rows));
}
