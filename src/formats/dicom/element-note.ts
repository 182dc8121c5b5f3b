/** What the header bench says of an element, as shipped: HTML that the build has made. */
export interface ElementNote {
  use: string;
  wrong?: string;
  lesson?: { title: string; href: string };
}

/** By `GGGG,EEEE`. */
export type ElementNotes = Record<string, ElementNote>;
