import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMessage, formatSegment } from '../../../src/formats/hl7/format-message.ts';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';
import { anyMessage, anyText } from './build.ts';

test('what was parsed comes out to the letter, whatever it was', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyMessage), (text) => {
      expect(formatMessage(parseMessage(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('framing, empty lines and line ends are kept', () => {
  const text = '\u000bMSH|^~\\&|A\r\n\r\nPID|1|\r\n\u001c\r';
  expect(formatMessage(parseMessage(text))).toBe(text);
});

test('a value that was changed comes out changed', () => {
  const message = parseMessage('MSH|^~\\&|A\rPID|1||X^^^N');
  const [, pid] = message.segments;
  const id = pid?.fields[2]?.repetitions[0]?.components[0]?.subcomponents[0];
  if (id) id.text = 'Y';
  expect(pid && formatSegment(pid, message.delimiters)).toBe('PID|1||Y^^^N');
});
