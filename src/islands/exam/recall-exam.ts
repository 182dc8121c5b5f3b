import type { Attempt } from '../../engine/event.ts';
import type { SubmittedExam } from '../../engine/exam/exam.ts';
import { orderParts } from '../../engine/items/order-parts.ts';
import { seedFrom } from '../../engine/random.ts';
import { learner } from '../../stores/learner.ts';
import { loadIndex, loadItems, type Loaded } from '../practice/load.ts';

/**
 * An exam out of the log, to be gone through again; options may stand in another order than they did. Nothing if it is
 * not in the log; rejects with words for the learner.
 */
export async function recallExam(
  id: string,
  indexAddress: string,
): Promise<{ exam: SubmittedExam; loaded: Loaded } | undefined> {
  const { events } = await learner.readAll();
  const sat = events.find((event) => event.kind === 'exam-sat' && event.exam === id);
  if (sat?.kind !== 'exam-sat') return undefined;
  const attempts = events.filter((event) => event.kind === 'attempt' && event.session === id) as Attempt[];
  const given = new Map(attempts.map((attempt) => [attempt.item, attempt]));
  const seed = seedOf(attempts) ?? seedFrom(id);
  const index = await loadIndex(indexAddress);
  const asked = new Set(sat.places.map(({ item }) => item));
  const loaded = await loadItems(
    index,
    index.items.filter((item) => asked.has(item.id)),
    seed,
  );
  const places = sat.places.map((place) => {
    const item = loaded.items.get(place.item);
    const attempt = given.get(place.item);
    return {
      ...place,
      competency: item?.competency ?? '',
      revision: attempt?.revision ?? item?.revision ?? 1,
      options: item ? orderParts(item, seed) : [],
      ...(attempt ? { response: attempt.response } : {}),
      ms: attempt?.ms ?? 0,
    };
  });
  const { paper, title, startedAt, at } = sat;
  const clock = { stretch: 'off' as const, at, elapsed: at - startedAt, submittedAt: at };
  return { exam: { id, paper, title, seed, startedAt, places, position: 0, ...clock }, loaded };
}

/** The seed of the session, which its calculations give away: their numbers must be the same again. */
function seedOf(attempts: readonly Attempt[]): number | undefined {
  const drawn = attempts.find(({ seed }) => seed !== undefined);
  return drawn?.seed === undefined ? undefined : (drawn.seed ^ seedFrom(drawn.item)) >>> 0;
}
