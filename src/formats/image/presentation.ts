/** How greys become P-Values: as they are or turned round (PS3.3 §C.11.6); MONOCHROME1 turns them too. */
export interface Presentation {
  shape: 'IDENTITY' | 'INVERSE';
  photometric: string;
}

/**
 * Whether the least value is white. MONOCHROME1 and INVERSE say the same, so that both together turn greys round once:
 * a DX image that is MONOCHROME1 must also say INVERSE (PS3.3 §C.7.6.3.1.2, §C.8.11.3).
 */
export function isInverted({ shape, photometric }: Presentation): boolean {
  return photometric === 'MONOCHROME1' || shape === 'INVERSE';
}

/** The grey from 0 (black) to 1 (white) as it is to be seen. */
export function present(presentation: Presentation, grey: number): number {
  return isInverted(presentation) ? 1 - grey : grey;
}
