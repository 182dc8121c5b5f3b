import { uncompressed } from '../uids.ts';
import type { ContextOutcome } from './what-can-be-sent.ts';

/** What a sender must do to an object before it can go in a context. */
export type Conversion = 'none' | 'rewrite' | 'decompress' | 'compress' | 'recompress';

/** From what costs nothing to what costs most. */
const order: Conversion[] = ['none', 'rewrite', 'decompress', 'compress', 'recompress'];

/** A context in which an object may be stored, and at what cost. */
export interface Way {
  context: ContextOutcome;
  conversion: Conversion;
}

/**
 * The ways in which an object that lies there in this transfer syntax can be stored, the best first; none where no
 * context for its SOP class was accepted with the requestor as SCU.
 */
export function listWays(sopClass: string, transferSyntax: string, contexts: readonly ContextOutcome[]): Way[] {
  return contexts
    .filter((context) => context.sopClass === sopClass && context.isScu && context.transferSyntax !== undefined)
    .map((context) => ({ context, conversion: convert(transferSyntax, context.transferSyntax ?? '') }))
    .toSorted((a, b) => order.indexOf(a.conversion) - order.indexOf(b.conversion));
}

function convert(from: string, to: string): Conversion {
  if (from === to) return 'none';
  const wasPlain = uncompressed.includes(from);
  if (uncompressed.includes(to)) return wasPlain ? 'rewrite' : 'decompress';
  return wasPlain ? 'compress' : 'recompress';
}
