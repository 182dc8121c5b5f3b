import { expect, test } from 'vitest';
import { readSegments } from '../../../src/curriculum/facts/hl7-artefact.ts';

const message = `MSH|^~\\&|ADT|NORTH|RIS|NORTH|20261122061500||ADT^A40^ADT_A39|NL1|P|2.5.1
EVN||20261122061455
PID|||⟦NL-100418^^^NORTH^MR⟧||SAMPLE^BRUNO
MRG|ER-0214^^^NORTH^MR`;

test('every segment of a whole message is a claim', () => {
  expect(readSegments(message)).toHaveLength(4);
  expect(readSegments(message).filter(({ wrong }) => wrong)).toEqual([]);
});

test('a whole message is judged as one', () => {
  const [fault] = readSegments(message.replace(/\nMRG.*/, ''));
  expect(fault).toMatchObject({ text: 'ADT^A40^ADT_A39', wrong: expect.stringContaining('MRG') });
});

test('an excerpt is judged line by line, between lines of other things', () => {
  expect(readSegments('-- 01:20 --\nORC|RE|1\nPXD|1\nZTR|1\nOBX|1|TX|F||a\\Q\\')).toMatchObject([
    { text: 'ORC|RE|1' },
    { text: 'PXD|1', wrong: expect.stringContaining('no segment PXD') },
    { text: 'ZTR|1' },
    { text: 'a\\Q\\', wrong: expect.stringContaining('means nothing') },
  ]);
});

test('the text of a fault is as the file has it, with its marks', () => {
  expect(readSegments('PXD|⟦1⟧|2')[0]?.text).toBe('PXD|⟦1⟧|2');
});
