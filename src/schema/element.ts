import { z } from 'astro/zod';
import { id, prose } from './fields.ts';

/** What somebody who runs a PACS should know of a data element. */
const elementNote = z.strictObject({
  /** `(gggg,eeee)`, in upper case, as PS3.6 lists it. */
  tag: z.string().regex(/^\([\dA-F]{4},[\dA-F]{4}\)$/, 'must be a tag such as (0010,0020)'),
  /** What it is for, in plain words. */
  use: prose,
  /** What goes wrong with it, and how one notices. */
  wrong: prose.optional(),
  /** The lesson in which it is met. */
  lesson: id.optional(),
});

/** `content/elements.yaml`: the elements that the header bench explains. */
export const elementFile = z.strictObject({
  /** In the order of their tags. */
  elements: z.array(elementNote).min(1),
});

export type ElementNote = z.infer<typeof elementNote>;
export type ElementFile = z.infer<typeof elementFile>;
