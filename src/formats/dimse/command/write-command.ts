import { join, writeNumber, writeText } from '../pdu/write-bytes.ts';
import { commandElements, type Command, type CommandKeyword } from './command.ts';

/**
 * The bytes of a command set: Implicit VR Little Endian, ascending, its group length first (PS3.7 §6.3.1); RangeError
 * where a value does not fit.
 */
export function writeCommand(command: Command): Uint8Array {
  const keywords = (Object.keys(commandElements) as CommandKeyword[]).filter(
    (keyword) => keyword !== 'CommandGroupLength',
  );
  const elements = keywords.flatMap((keyword) => {
    const value = command[keyword];
    return value === undefined ? [] : [writeElement(keyword, value)];
  });
  const rest = join(elements);
  return join([writeElement('CommandGroupLength', rest.length), rest]);
}

function writeElement(keyword: CommandKeyword, value: number | string | number[]): Uint8Array {
  const [element, vr] = commandElements[keyword];
  const content = writeValue(vr, value);
  return join([writeLittle(0, 2), writeLittle(element, 2), writeLittle(content.length, 4), content]);
}

function writeValue(vr: 'UL' | 'US' | 'UI' | 'AE' | 'LO' | 'AT', value: number | string | number[]): Uint8Array {
  if (Array.isArray(value))
    return join(value.flatMap((tag) => [writeLittle(Math.floor(tag / 0x10000), 2), writeLittle(tag % 0x10000, 2)]));
  if (typeof value === 'number') return writeLittle(value, vr === 'UL' ? 4 : 2);
  // A value has an even length: UIDs are filled with NUL, text with a space (PS3.5 §6.2).
  return writeText(value.length % 2 === 0 ? value : value + (vr === 'UI' ? '\0' : ' '));
}

function writeLittle(value: number, size: 2 | 4): Uint8Array {
  return writeNumber(value, size).toReversed();
}
