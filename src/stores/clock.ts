/** The only place where the clock is read and the dice are thrown. */

/** What the log can hold: a clock that lost its battery says 1970 or 1980, and an answer is kept all the same. */
const [earliest, latest] = [Date.UTC(2000), Date.UTC(2199)];

/** Milliseconds since 1970 UTC, between 2000 and 2199. */
export function now(): number {
  return Math.min(latest, Math.max(earliest, Date.now()));
}

/** Minutes east of UTC here and now. */
export function zone(): number {
  return -new Date().getTimezoneOffset();
}

/** A random id of 24 hex digits; `randomUUID` is missing on plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A random seed of 32 bits. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
