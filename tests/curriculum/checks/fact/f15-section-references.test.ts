import { expect, test } from 'vitest';
import { sectionReferences } from '../../../../src/curriculum/checks/fact/f15-section-references.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const withBody = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(sectionReferences, {
  fails: withBody('RFC 1122 §4.9 says so.'),
  passes: withBody('RFC 1122 §3.2.1.3 says so. RFC 1122 is old, and PS3.22 is not.'),
});

test('a part of DICOM that is not in force is told', () => {
  expect(findings(sectionReferences, withBody('PS3.13 and PS3.23'))).toMatchObject([
    { text: 'PS3.13' },
    { text: 'PS3.23' },
  ]);
});
