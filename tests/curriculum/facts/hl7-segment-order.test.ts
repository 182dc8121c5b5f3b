import { expect, test } from 'vitest';
import { judgeSegmentOrder } from '../../../src/curriculum/facts/hl7-segment-order.ts';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';
import { findStructure } from '../../../src/standards/hl7/messages.ts';

const judge = (structure: string, ...segments: string[]) => {
  const found = findStructure(structure);
  const message = parseMessage(['MSH|^~\\&|A|B|C|D|20261116||ORM^O01|1|P|2.5.1', ...segments].join('\r'));
  return found && judgeSegmentOrder(message, found);
};
const wrongs = (structure: string, ...segments: string[]) => judge(structure, ...segments)?.map(({ wrong }) => wrong);

test('segments in order are right, and those of Z may stand anywhere', () => {
  expect(judge('ORM_O01', 'PID|1', 'ZZZ|1', 'PV1|1', 'ORC|NW', 'OBR|1', 'ORC|NW', 'OBR|2')).toEqual([]);
});

test('a required segment that is missing is named', () => {
  expect(wrongs('OMI_O23', 'ORC|NW', 'OBR|1')).toEqual(['OMI_O23 is not without IPC, and there is none.']);
  expect(judge('OMI_O23', 'ORC|NW', 'OBR|1')?.[0]?.text).toBe('ORM^O01');
});

test('a segment that has no place in the structure is named', () => {
  expect(wrongs('ORM_O01', 'ORC|NW', 'OBR|1', 'IPC|1')).toEqual(['ORM_O01 has no place for IPC.']);
});

test('a segment out of order is named', () => {
  expect(judge('ORM_O01', 'PID|1', 'ORC|NW', 'PV1|1', 'OBR|1')).toEqual([
    {
      text: 'PV1|1',
      wrong: 'In ORM_O01, PV1 has no place after ORC.',
      advice: 'Order the segments as the structure has them.',
    },
  ]);
});

test('a segment that another one must come before is named with it', () => {
  expect(wrongs('ORM_O01', 'PV1|1', 'ORC|NW')).toEqual(['In ORM_O01, PV1 needs PID, and there is none.']);
});

test('a group that is left unfinished is named', () => {
  expect(wrongs('OMI_O23', 'ORC|NW', 'OBR|1', 'IPC|1', 'ORC|NW')).toEqual(['OMI_O23 does not end after ORC.']);
});
