import type { ItemType } from '../schema/item.ts';
import type { ArtefactKind, Level } from '../schema/words.ts';
import type { Calculation, CalculationTemplate } from './items/calculation.ts';
import type { Region } from './items/hotspot.ts';
import type { Slip } from './items/numeric.ts';

/** What a draw must know of an item; `banks/index.json` lists one for each. */
export interface IndexItem {
  id: string;
  revision: number;
  competency: string;
  outcome: string;
  type: ItemType;
  level: Level;
  variants?: string;
  case?: string;
  notWith?: string[];
  /** The pairs of things easily mixed up that it tells apart. */
  pairs?: string[];
  retired?: true;
  /** Kept back for exams: practice shows it only where an outcome has nothing else. */
  held?: true;
}

/** A choice as shipped: its text and rationale are HTML made at build. */
export interface BankOption {
  id: string;
  text: string;
  rationale: string;
}

/** Where to read on, or where a fact stands. */
export interface Reference {
  label: string;
  href: string;
}

/** Where two things that are easily mixed up are told apart; its label names them both. */
export interface Contrast extends Reference {
  /** The options that are chosen by whoever mixes them up. */
  options: string[];
}

/** What every item as shipped has beside its line in the index. */
interface Shipped extends Omit<IndexItem, 'pairs'> {
  /** The stem, as HTML. */
  stem: string;
  /** The right response, as responses of the type are written. */
  keys: string[];
  lesson: Reference;
  sources: Reference[];
  contrasts?: Contrast[];
}

export interface ChoiceItem extends Shipped {
  type: 'single-choice' | 'multiple-choice';
  options: BankOption[];
  order: 'shuffled' | 'as-written';
}

export interface OrderingItem extends Shipped {
  type: 'ordering';
  /** In the right order; texts are HTML. */
  steps: { id: string; text: string }[];
  rationale: string;
}

export interface MatchingItem extends Shipped {
  type: 'matching';
  /** Lefts are HTML; rights are plain text, for they stand in lists to choose from. */
  pairs: { id: string; left: string; right: string; rationale: string }[];
  distractors: { id: string; right: string; rationale: string }[];
}

export interface NumericItem extends Shipped {
  type: 'numeric';
  unit: string;
  /** The units to choose from, where one is to be chosen. */
  units?: string[];
  rationale: string;
  slips: Slip[];
}

export interface HotspotItem extends Shipped {
  type: 'hotspot';
  /** The address of an image, or SVG text. */
  picture: { image: string; alt: string } | { diagram: string; alt: string };
  /** Labels are HTML. */
  regions: (Region & { label: string; rationale: string })[];
}

/** A calculation whose numbers are not drawn yet: its stem has `{name}` for each parameter, and it has no keys. */
export type CalculationItem = Shipped & CalculationTemplate & { type: 'calculation' };

/** A calculation with its numbers drawn. */
export interface PosedCalculation extends Shipped, Calculation {
  type: 'calculation';
  /** What its numbers were drawn by. */
  seed: number;
}

/** An item as shipped to the browser. */
export type BankItem = ChoiceItem | OrderingItem | MatchingItem | NumericItem | HotspotItem | CalculationItem;

/** An item as put to a learner: one with its numbers drawn. */
export type PosedItem = Exclude<BankItem, CalculationItem> | PosedCalculation;

/** A stimulus as shipped: situation and artefact are HTML made at build. */
export interface BankCase {
  id: string;
  title: string;
  situation: string;
  kind: ArtefactKind;
  artefact: string;
  from: string;
}

/** The items of one competency with the cases that they need. */
export interface Bank {
  competency: string;
  items: BankItem[];
  cases: BankCase[];
}

/** What may be drawn from, and where each bank lies. */
export interface BankIndex {
  /** The addresses of the banks by competency. */
  banks: Record<string, string>;
  /** The domain of each competency, by which reviews are mixed. */
  domains: Record<string, string>;
  /** The address of what is easily mixed up. */
  pairs: string;
  items: IndexItem[];
}
