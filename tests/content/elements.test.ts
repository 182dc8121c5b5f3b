import { expect, test } from 'vitest';
import { findElement } from '../../src/standards/dicom/elements.ts';
import { readContent } from '../../src/tools/read-content.ts';

const tags = readContent(process.cwd()).entries.elements.flatMap(({ data }) => data.elements.map(({ tag }) => tag));

test('at least eighty elements are explained, each one of the standard, in the order of their tags', () => {
  expect(tags.length).toBeGreaterThanOrEqual(80);
  expect(tags.filter((tag) => !findElement(tag))).toEqual([]);
  expect(tags).toEqual(tags.toSorted());
});
