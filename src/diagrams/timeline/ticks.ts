import { day, type Family } from './time.ts';

export interface Tick {
  at: number;
  label: string;
}

const steps = [
  1,
  2,
  5,
  10,
  15,
  30,
  60,
  120,
  300,
  600,
  900,
  1800,
  3600,
  7200,
  10_800,
  21_600,
  43_200,
  day,
  2 * day,
  7 * day,
  14 * day,
];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Round times between two others, as close as may be, but no more than this many. */
export function findTicks(family: Family, from: number, to: number, most: number): Tick[] {
  const length = Math.max(to - from, 1e-6);
  const step = steps.find((step) => length / step <= most);
  if (family === 'calendar' && (!step || step > 14 * day)) return monthTicks(from, to, most);
  if (family === 'elapsed' && (length < most || !step))
    return tickEvery(decimalStep(length / most), from, to, (at) => tellElapsed(at, length));
  const label =
    family === 'clock' ? tellClock : family === 'elapsed' ? (at: number) => tellElapsed(at, length) : tellDate;
  return tickEvery(step ?? length / most, from, to, (at) => label(at, step ?? 60));
}

function tickEvery(step: number, from: number, to: number, label: (at: number) => string): Tick[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.max(0, Math.floor(to / step + 1e-9) - first + 1);
  return Array.from({ length: Math.min(count, 50) }, (_, i) => ({
    at: (first + i) * step,
    label: label((first + i) * step),
  }));
}

function monthTicks(from: number, to: number, most: number): Tick[] {
  const date = (seconds: number): Date => new Date(seconds * 1000);
  const first = date(from).getUTCFullYear() * 12 + date(from).getUTCMonth();
  const last = date(to).getUTCFullYear() * 12 + date(to).getUTCMonth();
  const step = monthSteps.find((step) => (last - first + 1) / step <= most) ?? Math.ceil((last - first + 1) / most);
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12) / 1000;
    const name = step % 12 === 0 ? '' : `${months[month % 12]} `;
    if (at >= from && at <= to) ticks.push({ at, label: `${name}${Math.floor(month / 12)}` });
  }
  return ticks;
}

function tellClock(at: number, step: number): string {
  const [hours, minutes, seconds] = [Math.floor(at / 3600) % 24, Math.floor(at / 60) % 60, at % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return step < 60 ? `${hours}:${minutes}:${seconds}` : `${hours}:${minutes}`;
}

function tellDate(at: number, step: number): string {
  const date = new Date(at * 1000);
  return step < day ? tellClock(((at % day) + day) % day, step) : `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

/** In the unit that suits the whole. */
function tellElapsed(at: number, length: number): string {
  const [unit, seconds] =
    length > 2 * day
      ? ['d', day]
      : length > 7200
        ? ['h', 3600]
        : length > 120
          ? ['min', 60]
          : length > 2
            ? ['s', 1]
            : ['ms', 0.001];
  return `${Math.round((at / Number(seconds)) * 100) / 100} ${unit}`;
}

function decimalStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least - 1e-12) ?? 10) * power;
}
