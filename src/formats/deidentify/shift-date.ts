const day = 86_400_000;

/** A DA or DT (PS3.5 §6.2) moved by whole days, its time and precision kept; nothing where no day can be read in it. */
export function shiftDate(value: string, days: number): string | undefined {
  const [, year = '', month = '', dayOfMonth = '', rest = ''] =
    /^(\d{4})\.?(\d\d)\.?(\d\d)(.*)$/.exec(value.trim()) ?? [];
  if (year === '') return undefined;
  const then = new Date(0);
  then.setUTCFullYear(Number(year), Number(month) - 1, Number(dayOfMonth));
  if (then.getUTCMonth() !== Number(month) - 1) return undefined;
  const moved = new Date(then.getTime() + days * day);
  return `${moved.toISOString().slice(0, 10).replaceAll('-', '')}${rest}`;
}
