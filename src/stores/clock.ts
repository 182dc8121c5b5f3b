/** The only place where the clock is read and the dice are thrown. */

/** Milliseconds since 1970 UTC. */
export function now(): number {
  return Date.now();
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
