import { persistentAtom, setPersistentEngine } from '@nanostores/persistent';
import { keptAs } from './kept-as.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

keepQuiet();

/** The theme chosen on this device. `layouts/first-paint.js` reads the same key before the first paint. */
export const $theme = persistentAtom<Theme>(`${keptAs}:theme`, 'system', {
  encode: (theme) => theme,
  decode: (text) => themes.find((theme) => theme === text) ?? 'system',
});

export const textSizes = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** The size of text chosen on this device, read before the first paint as the theme is. */
export const $textSize = persistentAtom<TextSize>(`${keptAs}:text-size`, 'standard', {
  encode: (size) => size,
  decode: (text) => textSizes.find((size) => size === text) ?? 'standard',
});

/** In which section the reader stopped, by the path of the lesson; the latest comes last. Read before the first paint. */
export const $places = persistentAtom<Record<string, string>>(
  `${keptAs}:places`,
  {},
  { encode: JSON.stringify, decode: readPlaces },
);

/** Whether this learner has been here, so that home can keep the right place free before the log is open. */
export const $isReturning = persistentAtom<'yes' | 'no'>(`${keptAs}:returning`, 'no');

/**
 * How wide the window was and how high today’s work stood on home the last time, in CSS pixels, as `390 312`: so much place
 * is kept free for it before the first paint.
 */
export const $todayHeight = persistentAtom<string>(`${keptAs}:today-height`, '');

/** The pass lines that the reader set, in per cent, by `certification/paper`. */
export const $passLines = persistentAtom<Record<string, number>>(
  `${keptAs}:pass-lines`,
  {},
  { encode: JSON.stringify, decode: readPassLines },
);

/** The corrections that the learner has put away as seen, as `item@revision`. */
export const $seenCorrections = persistentAtom<string[]>(`${keptAs}:seen-corrections`, [], {
  encode: JSON.stringify,
  decode: readSeen,
});

function readSeen(text: string): string[] {
  const read = attempt(() => JSON.parse(text) as unknown);
  return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : [];
}

function readPlaces(text: string): Record<string, string> {
  const read = attempt(() => JSON.parse(text) as unknown);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(Object.entries(read).filter(([, section]) => typeof section === 'string'));
}

function readPassLines(text: string): Record<string, number> {
  const read = attempt(() => JSON.parse(text) as unknown);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).filter(([, line]) => Number.isFinite(line) && line >= 1 && line <= 100),
  );
}

/** Where storage is refused, settings last as long as the page instead of throwing. */
function keepQuiet(): void {
  if (typeof window === 'undefined') return; // at build there is nothing to keep
  const quiet: Record<string, string> = new Proxy(
    {},
    {
      // Asked before a setting is read: without it, what was kept is taken for missing.
      has: (_, key: string) => attempt(() => localStorage.getItem(key) !== null) ?? false,
      get: (_, key: string) => attempt(() => localStorage.getItem(key) ?? undefined),
      set: (_, key: string, value: string) => (attempt(() => localStorage.setItem(key, value)), true),
      deleteProperty: (_, key: string) => (attempt(() => localStorage.removeItem(key)), true),
    },
  );
  setPersistentEngine(quiet, {
    addEventListener: (_key, listener) => addEventListener('storage', listener as unknown as EventListener),
    removeEventListener: (_key, listener) => removeEventListener('storage', listener as unknown as EventListener),
    perKey: false,
  });
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
