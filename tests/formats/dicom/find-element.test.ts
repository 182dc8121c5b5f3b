import { expect, test } from 'vitest';
import { findElementAt } from '../../../src/formats/dicom/find-element.ts';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { dictionary, element, explicit, file, item } from './build-file.ts';

test('a byte leads to the innermost element that holds it, and to all that it lies in', async () => {
  const bytes = file(explicit, element('0008,1140', 'SQ', item(element('0010,0020', 'LO', 'H-1'))));
  const { elements } = await readFile(bytes, dictionary);
  const tags = (offset: number) => findElementAt(elements, offset).map(({ tag }) => tag);
  expect(tags(bytes.length - 1)).toEqual(['0008,1140', 'FFFE,E000', '0010,0020']);
  expect(tags(bytes.length - 14)).toEqual(['0008,1140', 'FFFE,E000']);
  expect(tags(132)).toEqual(['0002,0000']);
  expect(tags(0)).toEqual([]);
});
