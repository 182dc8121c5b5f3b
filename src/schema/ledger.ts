import { z } from 'astro/zod';
import { id, prose } from './fields.ts';

/** What an item was when it was last entered: enough to see that it changed, and whether its key did. */
const line = z.strictObject({
  /** The revision that was entered. */
  revision: z.int().positive(),
  /** Eight hexadecimal digits of stem, options or their like, and key; they carry none of their text. */
  print: z.string().regex(/^[\da-f]{8}$/),
  /** The right response, sorted where its order does not matter; a calculation, which computes its own, has none. */
  key: z.array(prose),
});

/** `content/ledger.yaml`: a line for every item ever published, by its id; `npm run ledger` writes it. */
export const ledger = z.record(id, line);

export type LedgerLine = z.infer<typeof line>;
export type Ledger = z.infer<typeof ledger>;
