import type { Candidate } from '../engine/exam/blueprint.ts';
import { drawForm } from '../engine/exam/form.ts';
import { largestHonestForm } from '../engine/exam/lengths.ts';
import type { ItemProgress } from '../engine/fold.ts';
import { seedFrom } from '../engine/random.ts';
import type { Certification } from '../schema/certification.ts';
import { indexItem } from './bank.ts';
import type { Entries } from './entry.ts';
import { holdForExams } from './hold.ts';
import { listItems, type ItemEntry } from './item-entry.ts';
import { listCheckItems } from './mdx.ts';

/** A form as a learner may have it. */
export interface SampleForm {
  /** The ids of the certification and of its paper. */
  certification: string;
  paper: string;
  /** What it was drawn by, and what its options are shuffled by. */
  seed: number;
  items: ItemEntry[];
}

type Paper = Certification['papers'][number];

/** Forms that one learner sits of a paper: the first have what is held for exams, the later ones the rest. */
const sittings = 4;

const drawn = new WeakMap<Entries, SampleForm[]>();

/**
 * The first forms of each paper for one learner, drawn as mock exams are and always the same for the same content: whole
 * ones, or the longest that the bank allows.
 */
export function listSampleForms(entries: Entries): SampleForm[] {
  const known = drawn.get(entries);
  if (known) return known;
  const bank = listItems(entries).filter(({ item }) => !item.retired);
  const byId = new Map(bank.map((entry) => [entry.item.id, entry]));
  const candidates = listCandidates(bank, entries);
  const forms = entries.certifications.flatMap(({ id, data }) =>
    data.papers.flatMap((paper) =>
      sitForms(`${id}/${paper.id}`, paper, candidates).map(({ seed, ids }): SampleForm => ({
        certification: id,
        paper: paper.id,
        seed,
        items: ids.flatMap((item) => byId.get(item) ?? []),
      })),
    ),
  );
  drawn.set(entries, forms);
  return forms;
}

/** The items as the index of the banks has them. */
function listCandidates(bank: readonly ItemEntry[], { lessons }: Entries): Candidate[] {
  const inLessons = new Set(lessons.flatMap(({ body }) => listCheckItems(body)));
  return [...Map.groupBy(bank, ({ competency }) => competency)].flatMap(([id, own]) => {
    const items = own.map(({ item }) => item);
    const held = holdForExams(items, inLessons);
    return items.map((item) => indexItem(item, { id, held }));
  });
}

/** The seed and the items of one form after the other, none where the bank is too small for any. */
function sitForms(name: string, paper: Paper, candidates: readonly Candidate[]): { seed: number; ids: string[] }[] {
  const { sections, total, examForm } = paper;
  const lengths = [examForm?.items ?? Math.floor(total)];
  const count = largestHonestForm({ sections, candidates, lengths }).largest;
  const met: Record<string, ItemProgress> = {};
  return Array.from({ length: count === 0 ? 0 : sittings }, (_, sitting) => {
    const seed = seedFrom(sitting === 0 ? name : `${name} ${sitting}`);
    const { items } = drawForm({ sections, candidates, count, seed, items: met });
    const ids = items.map(({ item }) => item.id);
    for (const id of ids) met[id] = { attempts: 1, lastAt: sitting, lastScore: 1 };
    return { seed, ids };
  });
}
