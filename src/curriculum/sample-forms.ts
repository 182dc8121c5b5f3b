import { apportion } from '../engine/apportion.ts';
import { createRandom, seedFrom, type Random } from '../engine/random.ts';
import { shuffle } from '../engine/shuffle.ts';
import type { Certification } from '../schema/certification.ts';
import type { Item } from '../schema/item.ts';
import type { Entries } from './entry.ts';
import { listItems, type ItemEntry } from './item-entry.ts';

/** A form as a mock exam might have it. */
export interface SampleForm {
  /** The ids of the certification and of its paper. */
  certification: string;
  paper: string;
  /** What it was drawn by, and what its options are shuffled by. */
  seed: number;
  items: ItemEntry[];
}

type Paper = Certification['papers'][number];

const drawn = new WeakMap<Entries, SampleForm[]>();

/** One form of each paper, always the same for the same content: a section has its share of it, or what the bank has. */
export function listSampleForms(entries: Entries): SampleForm[] {
  const known = drawn.get(entries);
  if (known) return known;
  const bank = listItems(entries).filter(({ item }) => !item.retired);
  const forms = entries.certifications.flatMap(({ id, data }) =>
    data.papers.map((paper) => {
      const seed = seedFrom(`${id}/${paper.id}`);
      return { certification: id, paper: paper.id, seed, items: drawForm(paper, bank, createRandom(seed)) };
    }),
  );
  drawn.set(entries, forms);
  return forms;
}

function drawForm({ total, sections }: Paper, bank: readonly ItemEntry[], random: Random): ItemEntry[] {
  const asked = new Set(sections.flatMap(({ competencies }) => competencies));
  const count = Math.min(total, bank.filter(({ competency }) => asked.has(competency)).length);
  const weights = sections.map(({ weight }) => weight);
  const shares = apportion(weights, Math.floor(count));
  const form: ItemEntry[] = [];
  sections.forEach(({ competencies }, i) => {
    const full = form.length + (shares[i] ?? 0);
    for (const entry of inTurns(competencies, bank, random)) {
      if (form.length >= full) break;
      if (form.every(({ item }) => mayStandTogether(item, entry.item))) form.push(entry);
    }
  });
  return form;
}

/** The items of these competencies: one of each in turn, each competency’s in random order. */
function inTurns(competencies: readonly string[], bank: readonly ItemEntry[], random: Random): ItemEntry[] {
  const rows = competencies.map((id) =>
    shuffle(
      bank.filter(({ competency }) => competency === id),
      random,
    ),
  );
  const longest = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
}

function mayStandTogether(a: Item, b: Item): boolean {
  const areVariants = a.variants !== undefined && a.variants === b.variants;
  return a.id !== b.id && !areVariants && !a['not-with'].includes(b.id) && !b['not-with'].includes(a.id);
}
