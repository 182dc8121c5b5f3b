import { expect, test } from 'vitest';
import { judgeMessage } from '../../../src/curriculum/facts/hl7-message.ts';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';

const header = 'MSH|^~\\&|RIS|A|PACS|B|20261116090000||ORM^O01^ORM_O01|R1|P|2.5.1';
const order = ['PID|1||NL-1^^^N^MR||TESTWELL^ADA', 'PV1|1|O', 'ORC|NW|E1^EHR', 'OBR|1|E1^EHR||CT^CT head^L'];
const judge = (...segments: string[]) => judgeMessage(parseMessage(segments.join('\r')));
const wrongs = (...segments: string[]) => judge(...segments).map(({ wrong }) => wrong);

test('a message by the standard has nothing wrong, with segments of Z or without', () => {
  expect(judge(header, ...order)).toEqual([]);
  expect(judge(header, ...order, 'ZTR|1|BED', 'ZDS|2.25.1^^Application^DICOM')).toEqual([]);
  expect(judge('MSH|^~\\&|A|B|C|D|20261116||ACK|1|P|2.5.1', 'MSA|AA|R1')).toEqual([]);
});

test('what is required in the header and empty is named', () => {
  const [first, ...others] = judge(header.replace('|R1|P|', '|||'), ...order);
  expect(first).toEqual({
    text: header.replace('|R1|P|', '|||'),
    wrong: 'MSH-10 (Message Control ID) is required in version 2.5.1, and empty.',
    advice: 'Give MSH-10 a value.',
  });
  expect(others.map(({ wrong }) => wrong)).toEqual(['MSH-11 (Processing ID) is required in version 2.5.1, and empty.']);
  expect(wrongs(header.replace('|P|2.5.1', '|P'), ...order)).toEqual([
    'MSH-12 (Version ID) is required in version 2.5.1, and empty.',
  ]);
});

test('a required field of a segment that is empty or cut off is named, and a null is a value', () => {
  expect(wrongs(header, 'PID|1||NL-1', ...order.slice(1))).toEqual([
    'PID-5 (Patient Name) is required in version 2.5.1, and empty.',
  ]);
  expect(wrongs(header, 'PID|1||NL-1||""', ...order.slice(1))).toEqual([]);
});

test('a segment that the version does not know is named with those that do', () => {
  const old = header.replace('2.5.1', '2.3.1');
  expect(judge(old, ...order, 'IPC|A|B|C|D')[0]).toEqual({
    text: 'IPC|A|B|C|D',
    wrong: 'Version 2.3.1 has no segment IPC; it stands in 2.5 to 2.7.1.',
    advice: 'Change the version in MSH-12, or leave it out.',
  });
  expect(wrongs(header, ...order, 'QQQ|1')).toEqual(['HL7 has no segment QQQ.']);
});

test('a version that is none is named, and one newer than the tables is judged by the newest', () => {
  expect(wrongs(header.replace('2.5.1', '5.2'), ...order)).toEqual(['“5.2” is not a version of HL7 v2 (table 0104).']);
  expect(wrongs(header.replace('2.5.1', '2.8'), ...order)).toEqual([
    'Version 2.7.1 has no ORM_O01; it stands in 2.1 to 2.6.',
  ]);
});

test('what does not begin with MSH is judged no further', () => {
  expect(wrongs('PID|1')).toEqual(['It does not begin with MSH.']);
  expect(wrongs('')).toEqual(['It does not begin with MSH.']);
});

test('what the parser finds odd is wrong, but not the frame of MLLP', () => {
  expect(wrongs(header, '', ...order)).toEqual(['An empty line stands between segments.']);
  expect(judge(`\u000b${header}`, ...order, '\u001c\r')).toEqual([]);
});
