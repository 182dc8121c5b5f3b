import { decodeText } from '../../formats/hl7/decode-text.ts';
import type { Delimiters, Segment } from '../../formats/hl7/message.ts';
import { isHeader } from '../../formats/hl7/message.ts';
import type { Finding } from './finding.ts';

/** Sequences that are right, though nothing is decoded: highlighting, formatting, character sets, bytes and those of a site (HL7 v2 §2.7). */
const undecoded = /^(?:[HN]|\.(?:sp|in|ti|fi|nf|ce|sk)\s?[+-]?\d*|[CM][\dA-F]+|X(?:[\dA-F]{2})+|Z.*)$/i;

/** Escape sequences in the fields of a segment that mean nothing, or are never closed. */
export function judgeEscapes({ name, fields }: Segment, delimiters: Delimiters): Finding[] {
  return (isHeader(name) ? fields.slice(2) : fields).flatMap(({ text }) =>
    decodeText(text, delimiters)
      .warnings.filter((warning) => !isUndecoded(warning, delimiters.escape))
      .map((warning) => ({
        text,
        wrong: warning.replace(' is not one that is decoded here', ' means nothing in HL7'),
        advice: `Write ${delimiters.escape}E${delimiters.escape} for the escape character itself.`,
      })),
  );
}

function isUndecoded(warning: string, escape: string): boolean {
  const [, sequence = '', rest] = warning.split(escape);
  return rest !== undefined && undecoded.test(sequence);
}
