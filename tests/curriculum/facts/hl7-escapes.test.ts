import { expect, test } from 'vitest';
import { judgeEscapes } from '../../../src/curriculum/facts/hl7-escapes.ts';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';

const judge = (value: string) => {
  const { segments, delimiters } = parseMessage(`OBX|1|FT|F||${value}`);
  return segments.flatMap((segment) => judgeEscapes(segment, delimiters));
};

test.each(['9 MILL \\T\\ DOCK', '\\H\\bold\\N\\', 'a\\.br\\b\\.sp+2\\c', '\\XE4\\', '\\C2842\\', '\\Zlocal\\'])(
  'a sequence of the standard is right: %s',
  (value) => {
    expect(judge(value)).toEqual([]);
  },
);

test('a sequence that means nothing, or is not closed, is wrong', () => {
  expect(judge('A\\Q\\')).toMatchObject([{ text: 'A\\Q\\', wrong: expect.stringContaining('means nothing') }]);
  expect(judge('C:\\temp')).toMatchObject([{ text: 'C:\\temp', wrong: expect.stringContaining('not closed') }]);
});

test('MSH-2 declares the escape character, and is none', () => {
  const { segments, delimiters } = parseMessage('MSH|^~\\&|RIS');
  expect(segments.flatMap((segment) => judgeEscapes(segment, delimiters))).toEqual([]);
});
