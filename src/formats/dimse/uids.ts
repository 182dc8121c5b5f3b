/** Transfer syntaxes that associations of imaging commonly name, by short names of our own (PS3.6 Annex A). */
export const syntaxes = {
  implicitLittle: '1.2.840.10008.1.2',
  explicitLittle: '1.2.840.10008.1.2.1',
  deflated: '1.2.840.10008.1.2.1.99',
  explicitBig: '1.2.840.10008.1.2.2',
  jpegBaseline: '1.2.840.10008.1.2.4.50',
  jpegExtended: '1.2.840.10008.1.2.4.51',
  jpegLossless: '1.2.840.10008.1.2.4.57',
  jpegLosslessSv1: '1.2.840.10008.1.2.4.70',
  jpegLsLossless: '1.2.840.10008.1.2.4.80',
  jpegLsNear: '1.2.840.10008.1.2.4.81',
  jpeg2000Lossless: '1.2.840.10008.1.2.4.90',
  jpeg2000: '1.2.840.10008.1.2.4.91',
  mpeg2: '1.2.840.10008.1.2.4.100',
  mpeg4: '1.2.840.10008.1.2.4.102',
  rle: '1.2.840.10008.1.2.5',
} as const;

/** SOP classes that associations of imaging commonly name (PS3.6 Annex A). */
export const sopClasses = {
  verification: '1.2.840.10008.1.1',
  commitment: '1.2.840.10008.1.20.1',
  performedStep: '1.2.840.10008.3.1.2.3.3',
  cr: '1.2.840.10008.5.1.4.1.1.1',
  dx: '1.2.840.10008.5.1.4.1.1.1.1',
  mammography: '1.2.840.10008.5.1.4.1.1.1.2',
  mammographyForProcessing: '1.2.840.10008.5.1.4.1.1.1.2.1',
  tomosynthesis: '1.2.840.10008.5.1.4.1.1.13.1.3',
  ct: '1.2.840.10008.5.1.4.1.1.2',
  enhancedCt: '1.2.840.10008.5.1.4.1.1.2.1',
  mr: '1.2.840.10008.5.1.4.1.1.4',
  enhancedMr: '1.2.840.10008.5.1.4.1.1.4.1',
  us: '1.2.840.10008.5.1.4.1.1.6.1',
  usMultiFrame: '1.2.840.10008.5.1.4.1.1.3.1',
  secondaryCapture: '1.2.840.10008.5.1.4.1.1.7',
  xa: '1.2.840.10008.5.1.4.1.1.12.1',
  nm: '1.2.840.10008.5.1.4.1.1.20',
  pet: '1.2.840.10008.5.1.4.1.1.128',
  videoEndoscopic: '1.2.840.10008.5.1.4.1.1.77.1.1.1',
  greyscaleState: '1.2.840.10008.5.1.4.1.1.11.1',
  basicTextSr: '1.2.840.10008.5.1.4.1.1.88.11',
  mammographyCadSr: '1.2.840.10008.5.1.4.1.1.88.50',
  keyObjects: '1.2.840.10008.5.1.4.1.1.88.59',
  doseSr: '1.2.840.10008.5.1.4.1.1.88.67',
  worklist: '1.2.840.10008.5.1.4.31',
  patientFind: '1.2.840.10008.5.1.4.1.2.1.1',
  studyFind: '1.2.840.10008.5.1.4.1.2.2.1',
  studyMove: '1.2.840.10008.5.1.4.1.2.2.2',
  studyGet: '1.2.840.10008.5.1.4.1.2.2.3',
} as const;

/** The transfer syntaxes that leave pixels as they are and only write elements in another way. */
export const uncompressed: readonly string[] = [
  syntaxes.implicitLittle,
  syntaxes.explicitLittle,
  syntaxes.deflated,
  syntaxes.explicitBig,
];

/** Whether objects of this SOP class are stored by C-STORE; PS3.4 §B.5 lists them all under one root. */
export function isStorage(sopClass: string): boolean {
  return sopClass.startsWith('1.2.840.10008.5.1.4.1.1.');
}
