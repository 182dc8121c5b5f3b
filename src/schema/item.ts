import { z } from 'astro/zod';
import { calculation } from './item/calculation.ts';
import { hotspot } from './item/hotspot.ts';
import { matching } from './item/matching.ts';
import { multipleChoice } from './item/multiple-choice.ts';
import { numeric } from './item/numeric.ts';
import { ordering } from './item/ordering.ts';
import { singleChoice } from './item/single-choice.ts';

/** One scored task, of any type. */
export const item = z.discriminatedUnion('type', [
  singleChoice,
  multipleChoice,
  ordering,
  matching,
  numeric,
  calculation,
  hotspot,
]);

/** `content/items/<domain>/<competency>.yaml`: the items that test that one competency. */
export const itemFile = z.strictObject({
  /** The items, in the order in which they were written. */
  items: z.array(item).min(1),
});

export type Item = z.infer<typeof item>;
export type ItemFile = z.infer<typeof itemFile>;
export type ItemType = Item['type'];
