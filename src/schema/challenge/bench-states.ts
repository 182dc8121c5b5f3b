import { z } from 'astro/zod';
import { id, prose } from '../fields.ts';

/** How the header bench stands at first: the files on the desk. */
export const headerStart = z.strictObject({
  files: z
    .array(
      z.strictObject({
        /** The id of a sample; facts name the file by it. */
        sample: id,
        /** What the file is called on the desk, which gives nothing away. */
        name: prose,
      }),
    )
    .min(1)
    .max(6),
});

/** What one marks to solve it. */
export const headerSolution = z.strictObject({
  marks: z.array(
    z.strictObject({
      /** The sample whose file is marked. */
      sample: id,
      /** The element, as `0010,0020` or `0040,0275[1]/0008,0050`; the whole file where nothing is said. */
      at: prose.optional(),
    }),
  ),
});

/** How the image bench stands at first. */
export const imageStart = z.strictObject({
  /** The ids of samples to choose from, the one shown at first in front, each with what it is called. */
  images: z
    .array(z.strictObject({ sample: id, name: prose }))
    .min(1)
    .max(4),
  /** The presentation states that may be laid over them. */
  states: z.array(z.strictObject({ sample: id, name: prose })).default([]),
  /** The window that it is opened with, in the place of its own: centre and width. */
  window: z.tuple([z.number(), z.number()]).optional(),
  /** Parts of the images that facts name, by column and row from 1; nobody sees them. */
  regions: z
    .array(
      z.strictObject({
        id,
        sample: id,
        left: z.int(),
        top: z.int(),
        width: z.int().min(1),
        height: z.int().min(1),
      }),
    )
    .default([]),
  /** Pairs of regions which the window should let one tell apart. */
  contrasts: z.array(z.tuple([id, id])).default([]),
  /** Whether pixels can be marked. */
  marking: z.boolean().default(false),
});

/** How the image is looked at, and what is marked on it, once it is solved. */
export const imageSolution = z.strictObject({
  sample: id,
  /** The presentation state that is laid over it. */
  state: id.optional(),
  /** Centre and width. */
  window: z.tuple([z.number(), z.number()]).optional(),
  /** What the header is tried to say. */
  tried: z
    .strictObject({
      photometric: prose.optional(),
      planar: z.int().optional(),
      isSigned: z.boolean().optional(),
      bitsStored: z.int().optional(),
    })
    .default({}),
  /** The pixels that are marked, by column and row from 1. */
  marks: z.array(z.tuple([z.int(), z.int()])).default([]),
});

export type HeaderStart = z.infer<typeof headerStart>;
export type ImageStart = z.infer<typeof imageStart>;
