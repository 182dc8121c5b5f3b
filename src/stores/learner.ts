import { needsGrader, type ShippedCorrection } from '../engine/corrections.ts';
import type { LearnerEvent } from '../engine/event.ts';
import { newId, now, zone } from './clock.ts';
import { createLearner } from './create-learner.ts';
import { databaseName, whenGone } from './database.ts';
import { openEventLog } from './event-log.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

let trying: ReturnType<typeof setInterval> | undefined;
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(databaseName);

/** What this build knows of keys that were wrong. */
export const corrections = readCorrections();

/** The record of the learner who uses this browser. */
export const learner = createLearner({
  openLog: async () => {
    await equip(corrections.filter(needsGrader));
    return openEventLog();
  },
  corrections,
  readSnapshot,
  writeSnapshot,
  tellOthers: () => channel?.postMessage('appended'),
});

channel?.addEventListener('message', () => void learner.catchUp());
whenGone(() => void learner.beginAgain());
// What the browser refused it may take later: space was made, or what was in the way is closed.
learner.$keeping.listen(({ status }) => {
  clearInterval(trying);
  if (status === 'memory') trying = setInterval(() => void learner.catchUp(), 10_000);
});

/** Gives corrections of other types than choices what grades them, before anything is folded. */
async function equip(others: ShippedCorrection[]): Promise<void> {
  if (others.length === 0) return;
  const { grade } = await import('../engine/items/grade.ts');
  for (const correction of others) correction.grade = (keys, response) => grade(correction.type, keys, response);
}

/** The corrections that the page carries in its head. */
function readCorrections(): ShippedCorrection[] {
  const carried = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="pacs-prep:corrections"]');
  return carried ? (JSON.parse(carried.content) as ShippedCorrection[]) : [];
}

type Told = LearnerEvent extends infer Event
  ? Event extends LearnerEvent
    ? Omit<Event, 'id' | 'at' | 'zone'>
    : never
  : never;

/** Keeps what the learner just did; resolves once it is safe. */
export async function tell(event: Told): Promise<void> {
  // A reset must come after all that it forgets, even if the clock was set back since.
  const at = event.kind === 'reset' ? Math.max(now(), (learner.$progress.get().last?.at ?? 0) + 1) : now();
  await learner.record([{ ...event, id: newId(), at, zone: zone() } as LearnerEvent]);
}

/** Asks the browser not to evict what is kept; true, false, or undefined where it cannot be asked. */
export async function askToPersist(): Promise<boolean | undefined> {
  if (!navigator.storage?.persist) return undefined;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
