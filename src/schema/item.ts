import { z } from 'astro/zod';
import { multipleChoice } from './item/multiple-choice.ts';
import { singleChoice } from './item/single-choice.ts';

/** One scored task, of any type. */
export const item = z.discriminatedUnion('type', [singleChoice, multipleChoice]);

/** `content/items/<domain>/<competency>.yaml`: the items that test that one competency. */
export const itemFile = z.strictObject({
  /** The items, in the order in which they were written. */
  items: z.array(item).min(1),
});

export type Item = z.infer<typeof item>;
export type ItemFile = z.infer<typeof itemFile>;
export type ItemType = Item['type'];
