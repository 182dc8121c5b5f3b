import type { Bank, BankCase, BankItem, IndexItem } from '../engine/bank.ts';
import { developFilm } from '../formats/artefact/film.ts';
import type { Case } from '../schema/case.ts';
import type { Item } from '../schema/item.ts';
import { cite } from './cite.ts';
import type { CompetencyNode, Curriculum } from './curriculum.ts';
import { keysOf } from './item-entry.ts';
import { renderBlock } from './markdown.ts';
import { shipContrasts } from './ship-pairs.ts';
import { shipParts } from './ship-parts.ts';

/** Turns a path of the site into an address under its base path. */
export type Address = (path: string) => string;

/** The bank of a competency, as shipped to the browser. */
export function makeBank(competency: CompetencyNode, curriculum: Curriculum, address: Address): Bank {
  return {
    competency: competency.id,
    items: competency.items.map((item) => shipItem(item, competency, curriculum, address)),
    cases: shipCases(competency.items, curriculum),
  };
}

/** What a draw must know of an item. */
export function indexItem(
  item: Item,
  { id: competency, held }: Pick<CompetencyNode, 'id' | 'held'>,
): Omit<IndexItem, 'pairs'> {
  const { id, revision, outcome, type, level, variants } = item;
  return {
    id,
    revision,
    competency,
    outcome,
    type,
    level,
    ...(variants === undefined ? {} : { variants }),
    ...(item.case === undefined ? {} : { case: item.case }),
    ...(item['not-with'].length === 0 ? {} : { notWith: item['not-with'] }),
    ...(held.has(id) ? { held: true } : {}),
  };
}

/** An item as shipped: its Markdown is HTML, its lesson and sources are addresses. */
export function shipItem(
  item: Item,
  competency: Pick<CompetencyNode, 'id' | 'held'>,
  curriculum: Curriculum,
  address: Address,
): BankItem {
  const lesson = curriculum.lessonsById.get(item.lesson);
  return {
    ...indexItem(item, competency),
    stem: renderBlock(item.stem),
    keys: keysOf(item),
    lesson: { label: lesson?.title ?? '', href: address(lesson?.path ?? '') },
    sources: cite(curriculum, item.sources).map(({ short, at, path }) => ({
      label: `${short} ${at}`,
      href: address(path),
    })),
    ...shipContrasts(item.id, curriculum, address),
    ...shipParts(item, address),
  };
}

/** The items that are not asked any more, as shipped: apart from the banks, so that nothing can draw them. */
export function shipRetired(curriculum: Curriculum, address: Address): BankItem[] {
  return curriculum.retired.map(({ competency, item }) => ({
    ...shipItem(item, { id: competency, held: new Set() }, curriculum, address),
    retired: true,
  }));
}

/** The cases that these items are about, each once. */
export function shipCases(items: readonly Item[], { cases }: Pick<Curriculum, 'cases'>): BankCase[] {
  const named = new Set(items.flatMap((item) => item.case ?? []));
  return [...named].flatMap((id) => {
    const found = cases.get(id);
    return found ? [shipCase(id, found)] : [];
  });
}

/** A case as shipped: its artefact is developed on film. */
export function shipCase(id: string, { title, situation, kind, artefact, from }: Case): BankCase {
  return {
    id,
    title,
    situation: renderBlock(situation),
    kind,
    artefact: developFilm(kind, artefact),
    from,
  };
}
