import { expect, test } from 'vitest';
import { readDump } from '../../../src/formats/dicom/read-dump.ts';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { writeDump } from '../../../src/formats/dicom/write-dump.ts';
import { dictionary, element, explicit, file, item, short } from './build-file.ts';

test('the tree as text is read back as a dump, with tags, VRs, values, lengths and depths', async () => {
  const bytes = file(
    explicit,
    element('0008,1140', 'SQ', item(element('0010,0020', 'LO', 'H-1'))),
    element('0010,0010', 'PN', ''),
    element('0028,0010', 'US', short(512)),
  );
  const { elements } = await readFile(bytes, dictionary);
  const dump = readDump(writeDump(elements));
  expect(dump.warnings).toEqual([]);
  expect(dump.elements.slice(3).map(({ tag, vr, value, length, depth }) => [tag, vr, value, length, depth])).toEqual([
    ['(0008,1140)', 'SQ', 'explicit length, 1 inside', 20, 0],
    ['(fffe,e000)', 'na', 'explicit length, 1 inside', 12, 1],
    ['(0010,0020)', 'LO', 'H-1', 4, 2],
    ['(0010,0010)', 'PN', 'no value available', 0, 0],
    ['(0028,0010)', 'US', '512', 2, 0],
  ]);
});
