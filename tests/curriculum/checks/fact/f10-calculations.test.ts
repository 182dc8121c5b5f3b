import { calculations } from '../../../../src/curriculum/checks/fact/f10-calculations.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const saying = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(calculations, {
  fails: saying('One slice has 512 × 512 × 2 = 524,287 bytes.'),
  passes: saying('One slice has 512 × 512 × 2 = 524,288 bytes.'),
});
