const date = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const time = /^(?:[01]\d|2[0-3])(?:[0-5]\d(?:(?:[0-5]\d|60)(?:\.\d{1,6})?)?)?$/;
const dateTime =
  /^\d{4}(?:(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])(?:[0-5]\d(?:(?:[0-5]\d|60)(?:\.\d{1,6})?)?)?)?)?)?(?:[-+](?:0\d|1[0-4])[0-5]\d)?$/;

type Form = [isRight: (value: string) => boolean, is: string];

/** What a value of each VR is, ranges and wild cards of a query included (PS3.5 table 6.2-1, PS3.4 §C.2.2.2). */
const forms: { [vr: string]: Form } = {
  AE: [(value) => value.length <= 16, 'at most 16 characters'],
  AS: [(value) => /^\d{3}[DWMY]$/.test(value), 'three digits and D, W, M or Y'],
  CS: [(value) => /^[A-Z\d _*?]{0,16}$/.test(value), 'at most 16 capitals, digits, spaces and underscores'],
  DA: [(value) => isRangeOf(value, isDate), 'a day of the calendar as YYYYMMDD'],
  DS: [
    (value) => /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(value) && value.length <= 16,
    'a number in at most 16 characters',
  ],
  DT: [(value) => isRangeOf(value, (one) => dateTime.test(one)), 'YYYYMMDDHHMMSS.FFFFFF&ZZXX, cut from behind'],
  IS: [(value) => /^[-+]?\d{1,11}$/.test(value) && Math.abs(Number(value)) <= 2 ** 31, 'a whole number of 32 bits'],
  LO: [(value) => value.length <= 64, 'at most 64 characters'],
  SH: [(value) => value.length <= 16, 'at most 16 characters'],
  TM: [(value) => isRangeOf(value, (one) => time.test(one)), 'a time of day as HHMMSS.FFFFFF, cut from behind'],
  UI: [
    (value) => /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*$/.test(value) && value.length <= 64,
    'at most 64 digits and points, no part beginning with 0',
  ],
};

/** What a value of this VR should have been; undefined where it is that, or where anything will do. */
export function findWrongForm(vr: string, value: string): string | undefined {
  const bare = vr === 'UI' ? value.replace(/\0$/, '').trimEnd() : value.trim();
  const form = forms[vr];
  return bare === '' || !form || form[0](bare) ? undefined : form[1];
}

function isRangeOf(value: string, isRight: (one: string) => boolean): boolean {
  if (isRight(value)) return true;
  // A hyphen may also open the offset of a date and time: each is tried.
  return [...value.matchAll(/-/g)].some(({ index }) => {
    const [from, to] = [value.slice(0, index), value.slice(index + 1)];
    return (from !== '' || to !== '') && [from, to].every((one) => one === '' || isRight(one));
  });
}

function isDate(value: string): boolean {
  const [match, year, month, day] = date.exec(value) ?? [];
  if (match === undefined) return false;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === '02' ? (isLeap ? 29 : 28) : ['04', '06', '09', '11'].includes(month ?? '') ? 30 : 31;
  return Number(day) <= days;
}
