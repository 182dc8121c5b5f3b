/** A unit as a size in its base (bytes, bits, seconds) and the powers of those bases. */
export interface Unit {
  size: number;
  /** True where a prefix of 1,000 is at times taken for 1,024: KB, MB, GB, TB. */
  isDecimalByte: boolean;
  /** The power of 1,000 of such a prefix. */
  power: number;
  byte: number;
  bit: number;
  time: number;
}

const none = { size: 1, isDecimalByte: false, power: 0, byte: 0, bit: 0, time: 0 };
const prefixes = ['', 'k', 'M', 'G', 'T', 'P'];
const seconds: Record<string, number> = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  millisecond: 0.001,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  day: 86_400,
};

const units = new Map<string, Unit>(Object.entries(listUnits()));

/** The unit of a word such as `MiB`, `kbit/s`, `Mbps`, `bytes`, `ms` or `hours`. */
export function findUnit(word: string): Unit | undefined {
  const rate = /^([kMGT]?)(b|B)ps$/.exec(word);
  const [counted = '', per] = rate ? [`${rate[1]}${rate[2]}`, 's'] : word.split('/');
  const unit = units.get(counted) ?? units.get(counted.replace(/s$/, ''));
  if (!unit || per === undefined) return unit;
  const time = seconds[per];
  return time === undefined ? undefined : { ...unit, size: unit.size / time, time: unit.time - 1 };
}

function listUnits(): Record<string, Unit> {
  const found: Record<string, Unit> = {};
  for (const [power, prefix] of prefixes.entries()) {
    const byte = { ...none, byte: 1, size: 1000 ** power, isDecimalByte: power > 0, power };
    const bit = { ...none, bit: 1, size: 1000 ** power };
    for (const name of new Set([`${prefix}B`, prefix === 'k' ? 'KB' : `${prefix}B`])) found[name] = byte;
    for (const name of [`${prefix}bit`, `${prefix}b`]) found[name] = bit;
    if (power > 0) {
      found[`${prefix.toUpperCase()}iB`] = { ...none, byte: 1, size: 1024 ** power };
      found[`${prefix.toUpperCase()}ibit`] = { ...none, bit: 1, size: 1024 ** power };
    }
  }
  // A “b” alone is more often a letter than a bit.
  delete found['b'];
  found['byte'] = { ...none, byte: 1 };
  for (const [name, size] of Object.entries(seconds)) found[name] = { ...none, size, time: 1 };
  return found;
}
