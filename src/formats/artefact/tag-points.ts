import type { Span } from './lay.ts';

/** The tag of a data element where it stands in an artefact. */
export interface TagPoint extends Span {
  /** `(GGGG,EEEE)`, as PS3.6 prints it. */
  tag: string;
  /** The line that it stands on. */
  line: string;
}

const pattern = /\((?:0x)?([\da-f]{4}),(?:0x)?([\da-f]{4})\)|(?<=")([\dA-F]{4})([\dA-F]{4})(?="\s*:)/gi;

/** The tags of a dump or a log, and those that are the names of the DICOM JSON Model. */
export function findTagPoints(text: string): TagPoint[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, group = match[3], element = match[4]] = match;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    return {
      tag: `(${group},${element})`.toUpperCase(),
      line: text.slice(lineStart).split('\n', 1)[0] ?? '',
      start: match.index,
      end: match.index + whole.length,
    };
  });
}
