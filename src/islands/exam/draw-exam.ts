import { startExam, type Exam } from '../../engine/exam/exam.ts';
import { drawForm } from '../../engine/exam/form.ts';
import type { Stretch } from '../../engine/exam/pace.ts';
import type { ItemProgress } from '../../engine/fold.ts';
import { newId, newSeed, now } from '../../stores/clock.ts';
import { loadIndex, loadItems, type Loaded } from '../practice/load.ts';
import type { ExamPaper } from './paper.ts';

/** How a learner wants to sit an exam. */
export interface Choice {
  count: number;
  stretch: Stretch;
  /** Whether items that do not count stand among the others. */
  hasTrial: boolean;
}

/** A fresh exam with its items; its clock begins once all of them are here. Rejects with words for the learner. */
export async function drawExam(
  indexAddress: string,
  paper: ExamPaper,
  choice: Choice,
  met: Record<string, ItemProgress>,
): Promise<{ exam: Exam; loaded: Loaded }> {
  const { id, title, sections, pace } = paper;
  const { count, stretch, hasTrial } = choice;
  const index = await loadIndex(indexAddress);
  const seed = newSeed();
  const trial = hasTrial ? (paper.trial ?? 0) : 0;
  const { items: form } = drawForm({ sections, candidates: index.items, count, trial, seed, items: met });
  const drawn = form.map(({ item }) => item);
  const loaded = await loadItems(index, drawn, seed);
  const time = pace && form.length * pace.ms;
  const items = [...loaded.items.values()];
  const exam = startExam({ id: newId(), paper: id, title, seed, now: now(), form, items, time, stretch });
  return { exam, loaded };
}

/** The items of an exam begun before; one that was withdrawn since is missing. Rejects with words for the learner. */
export async function loadItemsOf({ places, seed }: Exam, indexAddress: string): Promise<Loaded> {
  const index = await loadIndex(indexAddress);
  const asked = places.map(({ item, competency }) => ({ id: item, competency }));
  return loadItems(index, asked, seed);
}
