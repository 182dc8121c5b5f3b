import { z } from 'astro/zod';
import { prose } from './fields.ts';

/** `content/sources/<source>.yaml`: a standard, law, guide or book that may be cited. */
export const source = z.strictObject({
  /** The full title, as its publisher writes it. */
  title: prose,
  /** What a citation calls it, such as `PS3.8` or `RFC 4632`. */
  short: prose,
  /** Who publishes it. */
  publisher: prose,
  /** The edition, version or year that was consulted. */
  edition: prose,
  /** A stable public address, where there is one; shown as text and link, never fetched. */
  url: z.url().optional(),
  /** Every place that content cites, each confirmed once. */
  places: z.array(
    z.strictObject({
      /** The section, table or field, such as `§9.3.4` or `Table C.7-1`. */
      at: prose,
      /** The title it bears in this edition. */
      title: prose,
    }),
  ),
});

export type Source = z.infer<typeof source>;
