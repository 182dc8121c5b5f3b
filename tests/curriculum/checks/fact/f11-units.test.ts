import { units } from '../../../../src/curriculum/checks/fact/f11-units.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const saying = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(units, { fails: saying('It takes 300 Kb.'), passes: saying('It takes 300 KiB.') });
