import type { Row } from './list-rows.ts';

/** Where two readings of a file part: what each has there, and in which respect. */
export interface Difference {
  what: 'vr' | 'length' | 'bytes' | 'text' | 'only here' | 'only there';
  ours?: Row;
  theirs?: Row;
}

/** Lays two readings side by side; where their tags part, the shorter way back together is taken. */
export function compareRows(ours: readonly Row[], theirs: readonly Row[]): Difference[] {
  const differences: Difference[] = [];
  let left = 0;
  let right = 0;
  while (left < ours.length || right < theirs.length) {
    const mine = ours[left];
    const other = theirs[right];
    if (mine && other && isSame(mine, other)) {
      differences.push(...compareRow(mine, other));
      left += 1;
      right += 1;
      continue;
    }
    const back = mine ? theirs.slice(right, right + 400).findIndex((row) => isSame(mine, row)) : -1;
    const on = other ? ours.slice(left, left + 400).findIndex((row) => isSame(row, other)) : -1;
    if (mine && (back < 0 || !other || (on >= 0 && on <= back))) {
      differences.push({ what: 'only here', ours: mine });
      left += 1;
    } else if (other) {
      differences.push({ what: 'only there', theirs: other });
      right += 1;
    }
  }
  return differences;
}

function isSame(a: Row, b: Row): boolean {
  return a.tag === b.tag && a.depth === b.depth;
}

function compareRow(ours: Row, theirs: Row): Difference[] {
  const parts = (key: keyof Row) => theirs[key] !== undefined && ours[key] !== undefined && ours[key] !== theirs[key];
  const what: Difference['what'][] = [];
  if (parts('vr')) what.push('vr');
  if (parts('length')) what.push('length');
  if (parts('digest')) what.push('bytes');
  if (parts('text')) what.push('text');
  return what.map((one) => ({ what: one, ours, theirs }));
}
