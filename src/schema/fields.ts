import { z } from 'astro/zod';

/** A permanent kebab-case id, unique in its kind; dots only as in `ps3.8`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'must be a kebab-case id: lower-case letters, digits and single hyphens');

/** Prose of at least one character, without surrounding space. */
export const prose = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text === text.trim(), 'must not begin or end with space');

/** A calendar day, `YYYY-MM-DD`, which YAML may already have made a date of. */
export const day = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.iso.date()])
  .describe('a day written YYYY-MM-DD');

/** Where a fact stands: a source of `content/sources/` and one of the places listed there. */
export const citation = z.strictObject({
  /** The id of a source. */
  source: id,
  /** The section, table, figure or field in it, as that source's `places` spell it. */
  at: prose,
});

export type Citation = z.infer<typeof citation>;

/** A place that is wrong on purpose, as in a header shown to be mended: the checks then demand that it is wrong. */
export const wrongOnPurpose = z
  .array(
    z.strictObject({
      /** The rule that it breaks, as the problem names it. */
      rule: prose,
      /** The text that is wrong, to the letter. */
      text: prose,
      /** Why it is shown so. */
      because: prose,
    }),
  )
  .optional();
