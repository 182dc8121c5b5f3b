import { takeNotes, type Field, type UidNames, type Warning, type Words } from '../pdu/field.ts';
import { openScope, readAll, readText, type Scope } from '../pdu/scope.ts';
import { commandElements, type Command, type CommandKeyword } from './command.ts';
import { describeElement } from './describe-element.ts';

/** A command set as it was read: its values, and its elements with their bytes. */
export interface CommandReading {
  command: Command;
  fields: Field[];
  warnings: Warning[];
  stoppedAt?: number;
}

const keywords = new Map(
  (Object.keys(commandElements) as CommandKeyword[]).map((keyword) => [commandElements[keyword][0] as number, keyword]),
);

/** Reads a command set (PS3.7 §6.3); what is wrong with it is a warning, never a throw. */
export function readCommand(bytes: Uint8Array, names: UidNames = {}): CommandReading {
  const notes = takeNotes();
  const scope = openScope(bytes, 0, bytes.length, notes);
  const command = readCommandFields(scope, names);
  const { warnings, stoppedAt } = notes;
  return { command, fields: scope.fields, warnings, ...(stoppedAt !== undefined && { stoppedAt }) };
}

/** Reads the elements up to the end of the scope into its fields. */
export function readCommandFields(scope: Scope, names: UidNames): Command {
  const command: Record<string, number | string | number[]> = {};
  let last = -1;
  readAll(scope, () =>
    scope.within(Math.min(scope.left(), 8 + peekLength(scope)), (inner) => {
      const at = inner.at();
      const tag = readTag(inner);
      if (tag <= last) inner.warn('The elements of a command stand in ascending order, each once.', at);
      last = tag;
      const length = inner.number(4, (value) => ({ ...plain, name: 'Value length', value: `${value} bytes` }), true);
      const keyword = tag > 0xffff ? undefined : keywords.get(tag);
      const value = readValue(inner, keyword, length);
      if (keyword && value !== undefined) command[keyword] = value;
      return describeElement(tag, keyword, value, names);
    }),
  );
  return command as Command;
}

const plain: Pick<Words, 'says' | 'source'> = {
  says: 'How many bytes the value takes; even, as everywhere in DICOM.',
  source: 'PS3.7 §6.3.1',
};

/** The value length of the element that begins here, 0 where it is cut off. */
function peekLength(scope: Scope): number {
  return [7, 6, 5, 4].reduce((sum, place) => sum * 256 + (scope.peek(place) ?? 0), 0);
}

function readTag(scope: Scope): number {
  let group = 0;
  const words = (value: number, name: string): Words => ({
    name,
    value: `${name === 'Group' ? '' : `${hex(group)},`}${hex(value)}`,
    says: 'The tag of the element, its two halves with the low byte first.',
    source: 'PS3.7 §6.3.1',
  });
  group = scope.number(2, (value) => words(value, 'Group'), true);
  if (group !== 0) scope.warn('A command has elements of group 0000 alone.');
  return group * 0x10000 + scope.number(2, (value) => words(value, 'Element'), true);
}

function readValue(scope: Scope, keyword: CommandKeyword | undefined, length: number) {
  const words = { name: 'Value', says: 'The value of the element.', source: 'PS3.7 §E.1' };
  const vr = keyword && commandElements[keyword][1];
  if (vr === 'UI' || vr === 'AE' || vr === 'LO') return scope.text(length, (value) => ({ ...words, value }));
  if ((vr === 'US' && length === 2) || (vr === 'UL' && length === 4))
    return scope.number(length, (value) => ({ ...words, value: String(value) }), true);
  if (vr === 'AT' && length % 4 === 0) return readTags(scope.bytes(length, () => words));
  if (vr) scope.warn(`A value of VR ${vr} does not have ${length} bytes.`);
  scope.bytes(length, (value) => ({ ...words, value: readText(value.subarray(0, 64)) }));
  return undefined;
}

function readTags(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
  return Array.from(
    { length: view.byteLength / 4 },
    (_, place) => view.getUint16(place * 4, true) * 0x10000 + view.getUint16(place * 4 + 2, true),
  );
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
