import { createHash } from 'node:crypto';

/** A text that stands in a page as its content policy names it: `'sha256-…'`, quotes included. */
export function nameInPolicy(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
