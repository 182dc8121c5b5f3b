import { z } from 'astro/zod';
import { citation, id, prose, wrongOnPurpose } from './fields.ts';

/** An item that can only be answered by whoever tells the two apart. */
const pairItem = z.strictObject({
  /** The id of the item. */
  item: id,
  /** The ids of its wrong options, or regions, that are chosen by whoever mixes the two up. */
  options: z.array(id).default([]),
});

/** Two things that are easily mixed up. */
const pair = z.strictObject({
  /** A permanent id, unique among all pairs. */
  id,
  /** The name of the one, as inline Markdown. */
  a: prose,
  /** The name of the other, as inline Markdown. */
  b: prose,
  /** What each is and what tells them apart, as Markdown of 40 to 110 words. */
  contrast: prose.refine((text) => {
    const words = text.split(/\s+/).length;
    return words >= 40 && words <= 110;
  }, 'must have 40 to 110 words'),
  /** One short question or sign that decides which of the two it is. */
  tell: prose,
  /** The lesson that teaches the difference. */
  lesson: id,
  /** What the contrast rests on. */
  sources: z.array(citation).min(1),
  /** The items by which the difference is practised. */
  items: z.array(pairItem).min(1),
  /** Places that are wrong on purpose. */
  'wrong-on-purpose': wrongOnPurpose,
});

/** `content/pairs/<domain>.yaml`: what is easily mixed up in that domain. */
export const pairFile = z.strictObject({
  /** The pairs, in the order in which the domain is taught. */
  pairs: z.array(pair).min(1),
});

export type Pair = z.infer<typeof pair>;
export type PairFile = z.infer<typeof pairFile>;
