import { z } from 'astro/zod';
import { id, prose } from '../fields.ts';

/** An option of PS3.15, as the bench calls it. */
const profileOption = z.enum([
  'safe-private',
  'uids',
  'device',
  'institution',
  'patient',
  'full-dates',
  'modified-dates',
  'descriptors',
  'structured-content',
  'graphics',
]);

const rectangle = { x: z.int().min(0), y: z.int().min(0), width: z.int().min(1), height: z.int().min(1) };

/** How the de-identification bench stands at first. */
export const deidentifyStart = z.strictObject({
  /** The samples on the bench, each with what it is called there. */
  files: z
    .array(z.strictObject({ sample: id, name: prose }))
    .min(1)
    .max(8),
  /** The options that are ticked. */
  options: z.array(profileOption).default([]),
  /** Whether one key is used for the study, or another for each file. */
  key: z.enum(['study', 'file']).default('study'),
  /** The texts that are burnt into pictures, in pixels from the upper left, by the names that facts call them. */
  texts: z.array(z.strictObject({ sample: id, name: id, ...rectangle })).default([]),
});

/** How it stands once it is solved. */
export const deidentifySolution = z.strictObject({
  options: z.array(profileOption).default([]),
  key: z.enum(['study', 'file']).default('study'),
  /** What is blackened. */
  regions: z.array(z.strictObject({ sample: id, ...rectangle })).default([]),
  /** The elements that are marked. */
  marks: z.array(z.strictObject({ sample: id, path: prose })).default([]),
});

export type DeidentifyStart = z.infer<typeof deidentifyStart>;
export type DeidentifySolution = z.infer<typeof deidentifySolution>;
