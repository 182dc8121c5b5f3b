import { ports } from '../../../../src/curriculum/checks/fact/f9-ports.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const saying = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(ports, {
  fails: saying('HL7 listens on port 104.'),
  passes: saying('DICOM listens on port 104, HL7 on port 2575.'),
});
