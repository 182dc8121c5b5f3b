import { expect, test } from 'vitest';
import { judgeMessageType } from '../../../src/curriculum/facts/hl7-message-type.ts';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';

const judge = (type: string, version = '2.5.1') =>
  judgeMessageType(parseMessage(`MSH|^~\\&|A|B|C|D|20261116||${type}|1|P|${version}`), version);
const wrongs = (type: string, version?: string) => judge(type, version).map(({ wrong }) => wrong);

test('a type with its event and structure is right, and the structure may be left out', () => {
  for (const type of ['ADT^A08^ADT_A01', 'ADT^A40^ADT_A39', 'ORU^R01', 'ACK', 'ACK^O01^ACK', 'OMI^O23^OMI_O23'])
    expect(judge(type)).toEqual([]);
});

test('a structure that is not that of the event is wrong', () => {
  expect(judge('ADT^A08^ADT_A08')).toEqual([
    {
      text: 'ADT^A08^ADT_A08',
      wrong: 'ADT^A08 has the structure ADT_A01, not ADT_A08.',
      advice: 'Write ADT_A01 as MSH-9.3.',
    },
  ]);
});

test('a type, an event or a pair that is not is wrong', () => {
  expect(wrongs('XXX^A08')).toEqual(['“XXX” is not a message type (table 0076).']);
  expect(wrongs('ADT^A99')).toEqual(['“A99” is not an event (table 0003).']);
  expect(wrongs('ORM^A08')).toEqual(['No message is ORM^A08.']);
  expect(wrongs('ADT')).toEqual(['MSH-9 names no event.']);
});

test('a message of another version is wrong', () => {
  expect(wrongs('OMI^O23', '2.3.1')).toEqual(['Version 2.3.1 has no OMI_O23; it stands in 2.5 to 2.7.1.']);
  expect(wrongs('ORM^O01', '2.7')).toEqual(['Version 2.7 has no ORM_O01; it stands in 2.1 to 2.6.']);
});

test('before 2.5 a structure is not judged, nor is an empty type', () => {
  expect(judge('ADT^A05^ADT_A01', '2.3.1')).toEqual([]);
  expect(judge('')).toEqual([]);
});
