import type { Segment } from '../../formats/hl7/message.ts';
import { parseMessage } from '../../formats/hl7/parse-message.ts';
import { versionsOf } from '../../standards/hl7/segments.ts';
import type { Claim } from '../claim.ts';
import type { Finding } from './finding.ts';
import { judgeEscapes } from './hl7-escapes.ts';
import { judgeMessage } from './hl7-message.ts';
import { judgeValues } from './hl7-segment-values.ts';
import { listWholeMessages, withoutMarks } from './whole-message.ts';

/** A line that is a segment: three characters and a separator. */
const segmentLine = /^[^\S\n]*[A-Z][A-Z0-9]{2}\|.*$/gm;

/** Every segment of an artefact in HL7 as a claim: whole messages are judged as such, and the rest line by line. */
export function readSegments(artefact: string): Claim[] {
  const messages = listWholeMessages(artefact);
  const excerpt = messages.reduce((rest, message) => rest.replace(message, () => ''), withoutMarks(artefact));
  const lines = (excerpt.match(segmentLine) ?? []).map((line) => line.trim());
  return [
    ...messages.flatMap((message) => judgeText(message, true)),
    ...lines.flatMap((line) => judgeText(line, false)),
  ].map((claim) => ({ ...claim, text: asWritten(claim.text, artefact) }));
}

function judgeText(text: string, isWhole: boolean): Claim[] {
  const message = parseMessage(text);
  const { segments, delimiters } = message;
  const faults = [
    ...(isWhole ? judgeMessage(message) : segments.flatMap(judgeName)),
    ...judgeValues(message),
    ...segments.flatMap((segment) => judgeEscapes(segment, delimiters)),
  ];
  // A fault counts for the segment that it stands in.
  const right = segments.filter((segment) => !faults.some((fault) => segment.text.includes(fault.text)));
  return [...faults, ...right.map((segment) => ({ text: segment.text }))];
}

function judgeName({ name, text }: Segment): Finding[] {
  if (name.startsWith('Z') || versionsOf(name).length > 0) return [];
  return [
    { text, wrong: `HL7 has no segment ${name}.`, advice: 'Mend its name, or begin it with Z if it is your own.' },
  ];
}

/** The text as it stands in the artefact, with the marks within it. */
function asWritten(text: string, artefact: string): string {
  const pattern = text
    .split('')
    .map((character) => RegExp.escape(character))
    .join('[⟦⟧]?');
  return text === '' ? text : (new RegExp(pattern).exec(artefact)?.[0] ?? text);
}
