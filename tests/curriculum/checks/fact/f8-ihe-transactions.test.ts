import { iheTransactions } from '../../../../src/curriculum/checks/fact/f8-ihe-transactions.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const saying = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(iheTransactions, {
  fails: saying('[RAD-7] is Query Modality Worklist, and RAD-99 is nothing.'),
  passes: saying('Query Modality Worklist [RAD-5] comes first.'),
});
