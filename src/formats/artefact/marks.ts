import type { Span } from './lay.ts';

/** An artefact as it is shown, and which runs of it its author points out. */
export interface Marked {
  text: string;
  marks: Span[];
}

/** Takes out the brackets ⟦ and ⟧ round what is pointed out, and the line ends at the end; a bracket without its pair stays. */
export function readMarks(written: string): Marked {
  const marks: Span[] = [];
  let text = '';
  written
    .replace(/\n+$/, '')
    .split(/⟦([^⟧]*)⟧/)
    .forEach((part, i) => {
      if (i % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
      text += part;
    });
  return { text, marks };
}
