import type { Message, Segment } from '../../formats/hl7/message.ts';
import { readText } from '../../formats/hl7/read-path.ts';
import { findStructure, structureOf } from '../../standards/hl7/messages.ts';
import { findSegment, versionsOf } from '../../standards/hl7/segments.ts';
import { findCode } from '../../standards/hl7/tables.ts';
import { spanOf, usualVersion, versions } from '../../standards/hl7/versions.ts';
import type { Finding } from './finding.ts';
import { judgeMessageType } from './hl7-message-type.ts';
import { judgeSegmentOrder } from './hl7-segment-order.ts';

/** All that is wrong with a whole message: how it is written, its version, its type, its segments and its required fields. */
export function judgeMessage(message: Message): Finding[] {
  const [header] = message.segments;
  if (header?.name !== 'MSH')
    return [{ text: header?.text ?? '', wrong: 'It does not begin with MSH.', advice: 'Begin with the header.' }];
  const version = versionOf(message);
  const name = structureOf(readText(message, 'MSH-9.1'), readText(message, 'MSH-9.2'));
  const structure = name === undefined ? undefined : findStructure(name, version);
  return [
    ...judgeWriting(message),
    ...judgeVersion(message),
    ...judgeMessageType(message, version),
    ...message.segments.flatMap((segment) => judgeName(segment, version)),
    ...(structure ? judgeSegmentOrder(message, structure) : []),
    ...message.segments.flatMap((segment) => judgeRequiredFields(segment, version)),
  ];
}

/** What the parser finds odd, but for the framing of MLLP, which is no part of a message. */
function judgeWriting({ text, warnings }: Message): Finding[] {
  return warnings
    .filter(({ wrong }) => !wrong.includes('MLLP'))
    .map(({ start, end, wrong }) => ({ text: text.slice(start, end), wrong, advice: 'Write it as Chapter 2 has it.' }));
}

/** The version to judge by: that of MSH-12, the newest known where that is newer still, and 2.5.1 where it is none. */
function versionOf(message: Message): string {
  const said = readText(message, 'MSH-12.1');
  if (versions.includes(said)) return said;
  return (findCode('0104', said) && versions.at(-1)) ?? usualVersion;
}

function judgeVersion(message: Message): Finding[] {
  const said = readText(message, 'MSH-12.1');
  if (said === '' || findCode('0104', said)) return [];
  return [
    { text: said, wrong: `“${said}” is not a version of HL7 v2 (table 0104).`, advice: 'Write one, such as 2.5.1.' },
  ];
}

function judgeName({ name, text }: Segment, version: string): Finding[] {
  // What begins with Z is agreed on between partners, and a name that is none is spoken of with the writing.
  if (findSegment(name, version) || !/^[A-Y][A-Z0-9]{2}$/.test(name)) return [];
  const known = versionsOf(name);
  if (known.length === 0)
    return [
      { text, wrong: `HL7 has no segment ${name}.`, advice: 'Mend its name, or begin it with Z if it is your own.' },
    ];
  const wrong = `Version ${version} has no segment ${name}; it stands in ${spanOf(known)}.`;
  return [{ text, wrong, advice: 'Change the version in MSH-12, or leave it out.' }];
}

function judgeRequiredFields({ name, text, fields }: Segment, version: string): Finding[] {
  return (findSegment(name, version)?.fields ?? []).flatMap((field, i) => {
    if (field.usage !== 'required' || (fields[i]?.text ?? '') !== '') return [];
    const place = `${name}-${i + 1}`;
    const wrong = `${place} (${field.name}) is required in version ${version}, and empty.`;
    return [{ text, wrong, advice: `Give ${place} a value.` }];
  });
}
