/** Rounded half up to so many decimals, as by hand: the binary noise of 1.005 does not decide. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(Number((value * scale).toPrecision(13))) / scale;
}

/** An answer as shown: en-GB, with all its decimals. */
export function formatFixed(value: number, digits: number): string {
  return roundTo(value, digits).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

// Made once: to make one takes longer than to use it a hundred times.
const small = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });
const large = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A given or intermediate number as shown: en-GB, three decimals at most, or four significant digits below 1. */
export function show(value: number): string {
  const plain = Number(value.toPrecision(13));
  return (Math.abs(plain) < 1 ? small : large).format(plain);
}
