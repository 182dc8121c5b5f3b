import { synthetic } from '../../../../src/curriculum/checks/language/i29-synthetic.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const withBody = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(synthetic, {
  fails: withBody('```\nPID|1||8.8.8.8^^^X||MILLER^JOHN\n```'),
  passes: withBody('```\nPID|1||NL-100417^^^NORTH||TESTWELL^ADA\n```\n\nThe archive is at 192.0.2.7.'),
});
