import type { Field, Piece } from '../hl7/message.ts';
import { parseMessage } from '../hl7/parse-message.ts';
import { readText } from '../hl7/read-path.ts';
import type { Span } from './lay.ts';

/** A place of an HL7 message that has a name; its numbers count from 1. */
export interface MessagePoint extends Span {
  /** As it is cited: `PID`, `PID-3`, `PID-3(2).4.1`. */
  path: string;
  segment: string;
  field?: number;
  component?: number;
  subcomponent?: number;
  text: string;
}

/** The version that the message declares, and its segments and the smallest parts of its fields that hold something. */
export function findMessagePoints(text: string): { version: string; points: MessagePoint[] } {
  const message = parseMessage(text);
  const points = message.segments
    .filter(({ name }) => /^[A-Z][A-Z0-9]{2}$/.test(name))
    .flatMap(({ name, start, fields }) => {
      const title = { path: name, segment: name, text: name, start, end: start + name.length };
      return [title, ...cutAtGap(fields).flatMap((field, i) => splitField(name, i + 1, field))];
    });
  return { version: readText(message, 'MSH-12.1'), points };
}

/** Behind an ellipsis nobody can tell the number of a field. */
function cutAtGap(fields: readonly Field[]): readonly Field[] {
  const gap = fields.findIndex(({ text }) => /^(?:…|\.\.\.)$/.test(text.trim()));
  return gap === -1 ? fields : fields.slice(0, gap);
}

function splitField(segment: string, field: number, { repetitions }: Field): MessagePoint[] {
  return repetitions.flatMap((repetition, i) => {
    const path = `${segment}-${field}${i > 0 ? `(${i + 1})` : ''}`;
    const isWhole = repetition.components.length === 1;
    return repetition.components.flatMap(({ subcomponents, ...piece }, j) => {
      if (isWhole && subcomponents.length === 1) return point(piece, { path, segment, field });
      const component = j + 1;
      if (subcomponents.length === 1) return point(piece, { path: `${path}.${component}`, segment, field, component });
      return subcomponents.flatMap((sub, k) =>
        point(sub, { path: `${path}.${component}.${k + 1}`, segment, field, component, subcomponent: k + 1 }),
      );
    });
  });
}

function point({ text, start, end }: Piece, place: Omit<MessagePoint, 'text' | 'start' | 'end'>): MessagePoint[] {
  return text.trim() === '' ? [] : [{ ...place, text, start, end }];
}
