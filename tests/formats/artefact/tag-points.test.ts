import { expect, test } from 'vitest';
import { findTagPoints } from '../../../src/formats/artefact/tag-points.ts';

const tags = (text: string) => findTagPoints(text).map(({ tag }) => tag);

test('tags are found as dcmdump, dciodvfy and the JSON model write them', () => {
  expect(tags('(0020,000d) UI [1.2]\nWarning - (0x0010,0x1000) LO\n"00081199": { "vr": "SQ" }')).toEqual([
    '(0020,000D)',
    '(0010,1000)',
    '(0008,1199)',
  ]);
});

test('a code of eight digits that is no name in JSON is no tag', () => {
  expect(tags('[20260417] "20260417" (126000,DCM,"x")')).toEqual([]);
});

test('a tag knows its place and its line', () => {
  const text = 'a\nI: (0010,0020) LO [x]  # PatientID\nb';
  const [point] = findTagPoints(text);
  expect(point && text.slice(point.start, point.end)).toBe('(0010,0020)');
  expect(point?.line).toBe('I: (0010,0020) LO [x]  # PatientID');
});
