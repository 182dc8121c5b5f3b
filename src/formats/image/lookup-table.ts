/** A table for values from `first` on; below it the first entry holds, beyond the table the last (PS3.3 §C.11.1.1). */
export interface LookupTable {
  first: number;
  /** How many bits an entry has; it says the range of what comes out. */
  bits: number;
  entries: ArrayLike<number>;
  explanation: string;
}

/**
 * A table from its descriptor (entries, first value mapped, bits) and its data in little endian; entries of 8 bits may
 * stand two to a word, and 0 entries mean 65,536 (PS3.3 §C.11.1.1.1, §C.11.2.1.1).
 */
export function makeLookupTable(
  [count = 0, first = 0, bits = 16]: number[],
  data: Uint8Array,
  { isSigned, explanation = '' }: { isSigned: boolean; explanation?: string },
): LookupTable {
  const length = count === 0 ? 65_536 : count;
  const isPacked = bits <= 8 && data.length < 2 * length;
  const entries = Uint16Array.from({ length }, (_, i) =>
    isPacked ? (data[i] ?? 0) : (data[2 * i] ?? 0) | ((data[2 * i + 1] ?? 0) << 8),
  );
  // Written as US where it is SS: the first value mapped of signed pixels may be below 0.
  return { first: isSigned && first > 32_767 ? first - 65_536 : first, bits, entries, explanation };
}

/** The entry for a value. */
export function lookUp({ first, entries }: LookupTable, value: number): number {
  return entries[Math.min(entries.length - 1, Math.max(0, Math.trunc(value) - first))] ?? 0;
}
