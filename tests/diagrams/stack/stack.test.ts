import { expect, test } from 'vitest';
import { drawStack } from '../../../src/diagrams/stack/draw.ts';
import { readStack } from '../../../src/diagrams/stack/read.ts';
import { tellStack } from '../../../src/diagrams/stack/tell.ts';

const two = 'stack DICOM\n  DIMSE: C-STORE\n  TCP\nstack HL7\n  MLLP\n  TCP: bytes\nwire: the network';

test('stacks have layers from the top, and a wire below', () => {
  expect(readStack(two)).toMatchObject({
    stacks: [{ title: 'DICOM', layers: [{ name: 'DIMSE', about: 'C-STORE' }, { name: 'TCP' }] }, { title: 'HL7' }],
    wire: 'the network',
    isNested: false,
  });
});

test('every layer is told in its order', () => {
  expect(tellStack(readStack(two))).toEqual([
    {
      text: 'DICOM, from the top:',
      under: [
        { text: 'DIMSE: C-STORE', number: 1 },
        { text: 'TCP', number: 2 },
      ],
    },
    {
      text: 'HL7, from the top:',
      under: [
        { text: 'MLLP', number: 1 },
        { text: 'TCP: bytes', number: 2 },
      ],
    },
    { text: 'Joined below by the network' },
  ]);
});

test('layers of one name at one height are joined', () => {
  const dashed = drawStack(readStack(two), 640).shapes.filter(
    (shape) => shape.is === 'line' && shape.look === 'dashed',
  );
  expect(dashed).toHaveLength(1);
});

test('what joins the stacks is said also where they stand one below the other', () => {
  const three = `${two}\nstack Web\n  HTTP`;
  const texts = drawStack(readStack(three), 312).shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []));
  expect(texts).toContain('the network');
});

test('a layer before its stack and both kinds in one are problems', () => {
  expect(() => readStack('TCP: bytes')).toThrow('Line 1, “TCP: bytes”: expected a line “stack” before its layers');
  expect(() => readStack('stack A\n  B\nwraps C\n  D')).toThrow('either “stack” or “wraps”, not both');
});
