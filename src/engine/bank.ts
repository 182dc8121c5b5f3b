import type { ItemType } from '../schema/item.ts';
import type { ArtefactKind, Level } from '../schema/words.ts';

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

/** An item as shipped to the browser. */
export interface BankItem extends IndexItem {
  /** The stem, as HTML. */
  stem: string;
  options: BankOption[];
  /** The ids of the options that are right. */
  keys: string[];
  order: 'shuffled' | 'as-written';
  lesson: Reference;
  sources: Reference[];
}

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
  items: IndexItem[];
}
