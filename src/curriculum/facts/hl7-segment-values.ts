import type { Message, Segment } from '../../formats/hl7/message.ts';
import { readText } from '../../formats/hl7/read-path.ts';
import { findSegment } from '../../standards/hl7/segments.ts';
import { usualVersion, versions } from '../../standards/hl7/versions.ts';
import type { Finding } from './finding.ts';
import { closedTableOf } from './hl7-coded-fields.ts';

/** Fields that the segments of a message or an excerpt do not have, and codes that HL7’s tables lack; nothing behind an ellipsis. */
export function judgeValues(message: Message): Finding[] {
  const said = readText(message, 'MSH-12.1');
  const version = versions.includes(said) ? said : usualVersion;
  return message.segments.flatMap((segment) => [...judgeCount(segment, version), ...judgeCodes(segment)]);
}

function judgeCount({ name, text, fields }: Segment, version: string): Finding[] {
  const known = findSegment(name, version)?.fields.length;
  const last = fields.findLastIndex((field) => field.text !== '') + 1;
  if (known === undefined || last <= known) return [];
  const wrong = `${name} has ${known} fields in version ${version}, and ${last} here.`;
  return [{ text, wrong, advice: 'Count the separators.' }];
}

function judgeCodes({ name, fields }: Segment): Finding[] {
  const cut = fields.findIndex(({ text }) => /^…$|^\.\.\.$/.test(text));
  return fields.slice(0, cut < 0 ? undefined : cut).flatMap((field, i) => {
    const table = closedTableOf({ segment: name, field: i + 1 });
    const codes = field.repetitions.map(({ components }) => components[0]?.text ?? '');
    // Two double quotes delete what is held.
    const strange = codes.find((code) => code !== '' && code !== '""' && table?.codes.has(code) === false);
    if (!table || strange === undefined) return [];
    const wrong = `“${strange}” is no code of ${name}-${i + 1} (table ${table.number}).`;
    return [{ text: field.text, wrong, advice: 'Write a code of the table.' }];
  });
}
