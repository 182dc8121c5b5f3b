import { z } from 'astro/zod';

/** Which study is fetched in which way. */
const order = z.strictObject({
  /** The accession number of the study. */
  study: z.string(),
  way: z.enum(['C-MOVE', 'C-GET']),
  /** The Move Destination of a C-MOVE. */
  to: z.string().default('READ_1'),
  /** Of a C-GET: for what the SCU offered the SCP role. */
  offer: z.enum(['all', 'images', 'none']).default('all'),
});

const query = {
  root: z.enum(['study', 'patient', 'worklist']).default('study'),
  level: z.enum(['PATIENT', 'STUDY', 'SERIES', 'IMAGE']).default('STUDY'),
  /** Beside the usual keys of the level, which are empty: by keyword, those in a sequence as `Sequence[0].Keyword`. */
  keys: z.record(z.string(), z.string()),
  order: order.optional(),
};

/** The query that was sent when a challenge begins. */
export const queryStart = z.strictObject({
  ...query,
  /** The archive of the bench that answers. */
  habits: z.enum(['common', 'standard', 'orthanc', 'dcmqrscp']).default('common'),
});

/** The query, and the order, that solves it. */
export const querySolution = z.strictObject(query);

export type QueryStart = z.infer<typeof queryStart>;
export type QuerySolution = z.infer<typeof querySolution>;
