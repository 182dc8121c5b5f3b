import type { UidNames, Words } from '../pdu/field.ts';
import { commandFields, noDataSet, type CommandKeyword } from './command.ts';
import { formatStatus } from './format-status.ts';

const says: Record<CommandKeyword, string> = {
  CommandGroupLength: 'How many bytes of the command follow this element.',
  AffectedSOPClassUID:
    'The SOP class that the message is about. It must be the abstract syntax of its presentation context.',
  RequestedSOPClassUID: 'The SOP class of an object that is there already.',
  CommandField: 'What the message is. A response has the number of its request, with the highest bit set.',
  MessageID: 'The sender’s number for this request; the response comes back with it.',
  MessageIDBeingRespondedTo: 'The Message ID of the request that this answers.',
  MoveDestination: 'The AE title to send the objects to. Whoever answers must know its address.',
  Priority: '0 medium, 1 high, 2 low. Few archives heed it.',
  CommandDataSetType: 'Whether a data set follows the command: 0101 says none, any other value says one does.',
  Status: 'How it went.',
  OffendingElement: 'The elements in which the fault was found.',
  ErrorComment: 'What the other side says about the fault, in its own words.',
  ErrorID: 'The other side’s own number for the fault.',
  AffectedSOPInstanceUID: 'The one object that the message is about.',
  RequestedSOPInstanceUID: 'The object that is asked for.',
  EventTypeID: 'Which event is reported.',
  AttributeIdentifierList: 'The attributes that are asked for, or could not be given.',
  ActionTypeID: 'Which action is asked for.',
  NumberOfRemainingSuboperations: 'How many objects are still to be sent.',
  NumberOfCompletedSuboperations: 'How many objects were sent.',
  NumberOfFailedSuboperations: 'How many objects could not be sent.',
  NumberOfWarningSuboperations: 'How many objects were sent with a warning.',
  MoveOriginatorApplicationEntityTitle: 'Who asked for the C-MOVE by which this object comes.',
  MoveOriginatorMessageID: 'The Message ID of the C-MOVE by which this object comes.',
};

/** An element of a command in words. */
export function describeElement(
  tag: number,
  keyword: CommandKeyword | undefined,
  value: number | string | number[] | undefined,
  names: UidNames,
): Words {
  const number = `(${hex(Math.floor(tag / 0x10000))},${hex(tag % 0x10000)})`;
  if (!keyword) return { name: number, says: 'Not an element of a command today.', source: 'PS3.7 §E.1' };
  return {
    name: `${spellOut(keyword)} ${number}`,
    ...(value !== undefined && { value: formatValue(keyword, value, names) }),
    says: says[keyword],
    source: keyword === 'CommandGroupLength' ? 'PS3.7 §6.3.1' : 'PS3.7 §E.1',
  };
}

function formatValue(keyword: CommandKeyword, value: number | string | number[], names: UidNames): string {
  if (Array.isArray(value))
    return value.map((tag) => `(${hex(Math.floor(tag / 0x10000))},${hex(tag % 0x10000)})`).join(' ');
  if (typeof value === 'string') return names[value] ? `${value} (${names[value]})` : value;
  if (keyword === 'Status') return formatStatus(value);
  if (keyword === 'CommandField') return `${hex(value)} ${commandFields[value] ?? ''}`.trim();
  if (keyword === 'CommandDataSetType')
    return `${hex(value)} ${value === noDataSet ? 'no data set' : 'a data set follows'}`;
  return String(value);
}

/** `AffectedSOPClassUID` as `Affected SOP Class UID`. */
function spellOut(keyword: string): string {
  return keyword.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
