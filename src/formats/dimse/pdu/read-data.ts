import { commandFields } from '../command/command.ts';
import { readCommandFields } from '../command/read-command.ts';
import type { UidNames } from './field.ts';
import type { DataTransfer, DataValue } from './pdu.ts';
import { readAll, type Scope } from './scope.ts';

const source = 'PS3.8 §9.3.5.1';
const header = 'PS3.8 §E.2';

/** Reads the content of a P-DATA-TF (PS3.8 §9.3.5); a command that is whole in one fragment is read into its elements. */
export function readData(scope: Scope, names: UidNames): DataTransfer {
  const values: DataValue[] = [];
  readAll(scope, () => {
    const length = [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (scope.peek(place) ?? 0), 0);
    if (length < 2 || length + 4 > scope.left()) scope.warn(`A fragment cannot have ${length} bytes here.`);
    scope.within(Math.min(scope.left(), length + 4), (inner) => {
      const value = readValue(inner, names);
      values.push(value);
      const what = value.isCommand ? 'command' : 'data set';
      return {
        name: 'Presentation data value',
        value: `${what}, ${value.data.length} bytes${value.isLast ? ', the last fragment' : ', more to come'}`,
        says: `A fragment of a message’s ${what}.`,
        source,
      };
    });
  });
  return { type: 'P-DATA-TF', values };
}

function readValue(scope: Scope, names: UidNames): DataValue {
  scope.number(4, (value) => ({
    name: 'Item length',
    value: `${value} bytes`,
    says: 'How many bytes of this fragment follow.',
    source,
  }));
  const context = scope.number(1, (value) => ({
    name: 'Presentation context ID',
    value: String(value),
    says: 'In which of the accepted contexts it is sent: so its SOP class and transfer syntax are known.',
    source,
  }));
  const control = scope.number(1, (value) => ({
    name: 'Message control header',
    value: `${value}: ${value & 1 ? 'command' : 'data set'}, ${value & 2 ? 'last fragment' : 'not the last fragment'}`,
    says: 'Bit 0: command or data set. Bit 1: whether this is the last fragment of it.',
    source: header,
  }));
  const isCommand = (control & 1) === 1;
  const isLast = (control & 2) === 2;
  const data = scope.ahead();
  if (isCommand && isLast)
    scope.within(data.length, (inner) => {
      const { CommandField: field = -1 } = readCommandFields(inner, names);
      const value = commandFields[field];
      return {
        name: 'Command',
        ...(value !== undefined && { value }),
        says: 'Always Implicit VR Little Endian, whatever the context.',
        source: 'PS3.7 §6.3.1',
      };
    });
  else if (data.length > 0)
    scope.bytes(data.length, () => ({
      name: isCommand ? 'Part of a command' : 'Part of a data set',
      value: `${data.length} bytes`,
      says: isCommand ? 'It is read when all its fragments are there.' : 'In the transfer syntax of the context.',
      source,
    }));
  return { context, isCommand, isLast, data };
}
