import { writeProgressFile } from '../../exchange/progress-file.ts';
import { now } from '../../stores/clock.ts';
import { learner } from '../../stores/learner.ts';

/** Hands the learner everything that is kept, as a file. */
export async function saveProgressFile(): Promise<void> {
  const { events, unreadable } = await learner.readAll();
  const text = writeProgressFile(
    events,
    unreadable.map(({ raw }) => raw),
    now(),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `pacs-prep-progress-${new Date(now()).toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
