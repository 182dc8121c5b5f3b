import { createRecall, type FoldSnapshot } from './create-recall.ts';
import { openEventLog } from './event-log.ts';
import { corrections, learner } from './learner.ts';
import { readRecord, writeRecord } from './records.ts';

/** Folds the log of this browser; what the browser does not keep is folded from memory. */
export const recall = createRecall({
  corrections,
  readAfter: async (seq) => {
    if (learner.$keeping.get().status === 'memory') throw new Error('The browser keeps nothing.');
    return (await openEventLog()).readAfter(seq);
  },
  readAll: () => learner.readAll(),
  readSnapshot: async (name) => {
    const kept = await readRecord('snapshots', `fold:${name}`);
    return kept as FoldSnapshot | undefined;
  },
  writeSnapshot: async (name, snapshot) => {
    await writeRecord('snapshots', snapshot, `fold:${name}`);
  },
});
