/** Decimal prefixes are powers of 1000, binary ones of 1024 (IEC 80000-13). `KB`, often written, is taken as kB. */
const decimal = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };
const binary = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50 };
const prefixes = new Map<string, number>([['', 1], ...Object.entries(decimal), ...Object.entries(binary)]);

/** In seconds. */
const times = new Map(
  Object.entries({ ms: 1e-3, s: 1, min: 60, h: 3600, hour: 3600, hours: 3600, d: 86_400, day: 86_400, days: 86_400 }),
);

interface Unit {
  kind: string;
  /** Of the kind's own unit: bits, seconds, bits in a second. */
  size: number;
}

/** The value in another unit; nothing where the two do not measure the same. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const [source, target] = [readUnit(from), readUnit(to)];
  return source.kind === target.kind ? (value * source.size) / target.size : undefined;
}

/** A unit that is not known, such as `addresses`, measures only itself. */
function readUnit(unit: string): Unit {
  const [amount = '', time, ...more] = unit.replace(/bps$/, 'bit/s').split('/');
  const size = readAmount(amount) ?? times.get(amount);
  const seconds = time === undefined ? 1 : times.get(time);
  if (size === undefined || seconds === undefined || more.length > 0) return { kind: unit, size: 1 };
  if (readAmount(amount) === undefined) return time === undefined ? { kind: 'time', size } : { kind: unit, size: 1 };
  return { kind: time === undefined ? 'data' : 'rate', size: size / seconds };
}

/** In bits. */
function readAmount(amount: string): number | undefined {
  const [, prefix = '', name] = /^([A-Za-z]{0,2}?)(bits?|bytes?|B)$/.exec(amount) ?? [];
  const times = prefixes.get(prefix);
  return name === undefined || times === undefined ? undefined : times * (name.startsWith('bit') ? 1 : 8);
}
