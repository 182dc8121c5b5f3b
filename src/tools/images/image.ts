import type { Picture } from './picture.ts';

/** A teaching image, as it is drawn, said and kept. */
export interface Image {
  /** Its id and the name of its file. */
  name: string;
  /** A few words below it: what to compare. */
  label: string;
  /** The same for whoever cannot see it. */
  alt: string;
  /** How it was made, as “From: …” says it. */
  made: string;
  picture: Picture;
  /** Every sample as drawn, or so near that nobody sees it. */
  keep: 'exactly' | 'nearly';
}
