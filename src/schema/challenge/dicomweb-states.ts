import { z } from 'astro/zod';

/** The request that was sent when a challenge begins; it also tells the one that solves it. */
export const dicomwebStart = z.strictObject({
  method: z.enum(['GET', 'POST']).default('GET'),
  /** Below the base address; `{A260921-02}` stands for the Study Instance UID of the study with that accession number. */
  target: z.string().startsWith('/'),
  accept: z.string().default('application/dicom+json'),
  contentType: z.string().default('multipart/related; type="application/dicom"; boundary=bench'),
  /** The body of a POST, one of those that the bench has. */
  body: z.enum(['new', 'other-study', 'mixed', 'broken']).default('new'),
});

export type DicomwebStart = z.infer<typeof dicomwebStart>;
