import { expect, test } from 'vitest';
import { grammaticalCue } from '../../../../src/curriculum/checks/item/i9-grammatical-cue.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const endings = (stem: string, ...texts: string[]) =>
  entriesOf(anItem({ stem, options: texts.map((text, i) => ({ id: 'abcd'.charAt(i), text, rationale: '' })) }));
const judge = (...given: Parameters<typeof endings>) =>
  findings(grammaticalCue, endings(...given)).map(({ wrong }) => wrong);

expectPair(grammaticalCue, {
  fails: endings('The images go to an', 'archive', 'printer', 'inbox'),
  passes: endings('The images go to a(n)', 'archive', 'printer', 'inbox'),
});

test('whole questions put no bounds on how options begin', () => {
  expect(judge('Where do the images go?', 'To an archive', 'the printer.', 'Images are lost')).toEqual([]);
  expect(judge('Which are these? Choose two.', 'To an archive', 'the printer.', 'Images')).toEqual([]);
});

test('the number of the verb agrees with every option', () => {
  expect(judge('What stands first is:', 'the header', 'the pixels', '3 bytes')).toEqual([
    'The stem ends in “is”, and “the pixels” is plural.',
  ]);
  expect(judge('What stand first are …', 'the headers', 'a pixel', 'the status and the size')).toEqual([
    'The stem ends in “are”, and “a pixel” is singular.',
  ]);
});

test('options of an open stem begin with one part of speech', () => {
  expect(judge('The archive is full', 'because it keeps', 'because it copies', 'the disks')).toEqual([
    'Options begin with a conjunction (“because it keeps”) and with a noun or its like (“the disks”).',
  ]);
});

test('options of an open stem agree in capitals, where these are no names, and in their end', () => {
  expect(judge('It sends:', 'an image', 'Modality Worklist', '`Echo`', 'DICOM files', 'A report')).toEqual([
    'Options begin with a small letter (“an image”) and with a capital (“A report”).',
  ]);
  expect(judge('It sends:', 'an image', 'a report.')).toEqual([
    'Options end with no mark (“an image”) and with “.” (“a report.”).',
  ]);
});
