import { dayOf } from '../../engine/day.ts';
import { drawDiagnostic } from '../../engine/plan/diagnostic.ts';
import { nameDiagnostic } from '../../engine/plan/diagnostic-answers.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { learnSecondsPerItem } from '../../engine/plan/task.ts';
import { startSession, type Session } from '../../engine/session.ts';
import { newId, newSeed, now, zone } from '../../stores/clock.ts';
import { learner } from '../../stores/learner.ts';
import { listPapers } from '../plan/read-plan-data.ts';
import type { PlanAddresses } from '../plan/use-plan.ts';
import { loadJson } from '../load-json.ts';
import { loadIndex, loadItems, type Loaded } from '../practice/load.ts';

/** A diagnostic with its items. */
export interface Begun {
  session: Session;
  loaded: Loaded;
}

/** Draws a diagnostic of so many minutes on what the plan leads to, from items not met yet; nothing if there are none. */
export async function beginDiagnostic(
  addresses: PlanAddresses,
  study: StudyPlan,
  minutes: number,
): Promise<Begun | undefined> {
  const [data, index] = await Promise.all([loadJson<PlanData>(addresses.data), loadIndex(addresses.index)]);
  const { items: met, outcomes, days } = learner.$progress.get();
  const seed = newSeed();
  const drawn = drawDiagnostic({
    sections: listPapers(data, study).flatMap(({ sections }) => sections),
    candidates: index.items.filter(({ id }) => !met[id]),
    tried: Object.keys(data.competencies).filter((id) => data.competencies[id]?.outcomes.some((own) => outcomes[own])),
    minutes,
    secondsPerItem: learnSecondsPerItem(days, dayOf(now(), zone())),
    seed,
  });
  if (drawn.length === 0) return undefined;
  const loaded = await loadItems(index, drawn, seed);
  const items = [...loaded.items.values()];
  const names = data.certifications.filter(({ id }) => study.certifications.includes(id)).map(({ short }) => short);
  const title = `Where you stand: ${names.join(', ')}`;
  const id = nameDiagnostic(newId());
  return { session: startSession({ id, mode: 'practice', title, items, seed, now: now() }), loaded };
}

/** Fetches the items of a diagnostic to go on with. An item that was retired since is passed over. */
export async function resumeDiagnostic({ index }: PlanAddresses, session: Session): Promise<Begun> {
  const asked = session.places.map(({ item: id, competency }) => ({ id, competency }));
  const loaded = await loadItems(await loadIndex(index), asked, session.seed);
  const places = session.places.filter(({ item, answered }) => answered || loaded.items.has(item));
  const open = places.findIndex(({ answered }) => !answered);
  return { session: { ...session, places, position: open === -1 ? places.length : open }, loaded };
}
