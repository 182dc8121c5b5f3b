/** The words of the house: every closed list of values that content, code and screen share. */

export const levels = ['recall', 'apply', 'analyse'] as const;
/** What an item asks of the learner. */
export type Level = (typeof levels)[number];

export const bases = ['published', 'secondary', 'estimated', 'unknown'] as const;
/** How well a figure about a certification is known: by its issuer, by others, by our estimate, or not at all. */
export type Basis = (typeof bases)[number];

export const artefactKinds = [
  'log',
  'capture',
  'dump',
  'hl7',
  'terminal',
  'config',
  'worklist',
  'conformance',
  'text',
] as const;
/** What an artefact on film is, which decides how it looks and behaves. */
export type ArtefactKind = (typeof artefactKinds)[number];

export const benchIds = ['header', 'association', 'query', 'image', 'dicomweb', 'deidentify'] as const;
/** A bench of the labs that has challenges. */
export type BenchId = (typeof benchIds)[number];

/** How hard a challenge is: 1 a warm-up, 2 what one meets on call, 3 what has been escalated. */
export type Degree = 1 | 2 | 3;
