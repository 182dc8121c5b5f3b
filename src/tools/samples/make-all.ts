import { makeBrokenBytes } from './broken-bytes.ts';
import { makeBrokenRelations } from './broken-relations.ts';
import { makeBrokenValues } from './broken-values.ts';
import { makeCharacterSets } from './character-sets.ts';
import { makeCine } from './cine.ts';
import { makeWedges } from './cr.ts';
import { makeCts } from './ct.ts';
import { makeDocuments } from './documents.ts';
import { makeEncodings } from './encodings.ts';
import { makeLookupTables } from './lookup-tables.ts';
import { makeLuminanceColour } from './luminance-colour.ts';
import { makeMammograms } from './mammography.ts';
import { makeMr } from './mr.ts';
import { makeStates } from './presentation-states.ts';
import type { Sample } from './sample.ts';
import { makePalette, makeRamps } from './secondary-captures.ts';
import { makeColours } from './us.ts';

/** Every sample, made anew; the same bytes on every machine. */
export function makeSamples(): Sample[] {
  return [
    ...makeCts(),
    makeMr(),
    ...makeWedges(),
    ...makeColours(),
    makeLuminanceColour(),
    makePalette(),
    makeCine(),
    ...makeRamps(),
    makeLookupTables(),
    ...makeMammograms(),
    ...makeStates(),
    ...makeDocuments(),
    ...makeCharacterSets(),
    ...makeEncodings(),
    ...makeBrokenBytes(),
    ...makeBrokenValues(),
    ...makeBrokenRelations(),
  ];
}

/** What the list of the samples says of one. */
export interface SampleEntry {
  id: string;
  /** Its name beside the list. */
  file: string;
  title: string;
  text: string;
  modality: string;
  isImage: boolean;
  isBroken: boolean;
  /** What is wrong with it. */
  broken?: string;
  size: number;
}

/** The list of the samples, without their bytes. */
export function listEntries(samples: readonly Sample[]): SampleEntry[] {
  return samples.map(({ id, title, text, modality, isImage, broken, bytes }) => ({
    id,
    file: `${id}.dcm`,
    title,
    text,
    modality,
    isImage,
    isBroken: broken !== undefined,
    ...(broken === undefined ? {} : { broken }),
    size: bytes.length,
  }));
}
