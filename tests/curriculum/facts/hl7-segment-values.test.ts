import { expect, test } from 'vitest';
import { judgeValues } from '../../../src/curriculum/facts/hl7-segment-values.ts';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';

const judge = (text: string) => judgeValues(parseMessage(text));

test('codes of HL7’s tables exist; sites fill their own tables', () => {
  expect(judge('ORC|NW|1||||""\nPID|||1||A^B||1900|Q')).toEqual([]);
  expect(judge('ORC|QQ|1')).toMatchObject([{ text: 'QQ', wrong: '“QQ” is no code of ORC-1 (table 0119).' }]);
});

test('nothing is known behind an ellipsis', () => {
  expect(judge('OBX|…|Q')).toEqual([]);
});

test('a segment has no more fields than its version gives it', () => {
  expect(judge('IPC|1|2|3|4|5|6|7|8|9||')).toEqual([]);
  expect(judge('IPC|1|2|3|4|5|6|7|8|9|10')).toMatchObject([
    { wrong: 'IPC has 9 fields in version 2.5.1, and 10 here.' },
  ]);
});
