import type { Entries } from './entry.ts';
import { isChoiceEntry, listItems, type Choice, type ItemEntry } from './item-entry.ts';
import { listPassages, type Passage } from './passage.ts';
import type { Problem, Severity } from './problem.ts';

/** What a rule is handed beside the content: it reads neither clock nor disk. */
export interface Given {
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  /** Whether a word is spelt as the dictionary has it; spelling is not judged without it. */
  isWord?: (word: string) => boolean;
}

/** A place where a rule is broken; severity and advice are the rule's unless it says otherwise. */
export type Finding = Omit<Problem, 'rule' | 'severity' | 'advice' | 'line'> &
  Partial<Pick<Problem, 'severity' | 'advice'>>;

/** What is wrong with one item or passage, whose place is known. */
export type Fault = Omit<Finding, 'file' | 'id'>;

/** One rule of the content, in a file of its own. */
export interface Rule {
  /** Permanent: a letter for its kind, and a number; those of ITEM-RULES keep theirs (`I5`, `B2`). */
  id: string;
  /** What must be so, in one sentence. */
  sentence: string;
  severity: Severity;
  /** What to do where it is not so. */
  advice: string;
  /** Every place where it is broken. */
  find: (entries: Entries, given: Given) => Finding[];
}

type Described = Omit<Rule, 'find'>;

/** A rule that each item keeps or breaks on its own; retired items are left in peace. */
export function itemRule(
  described: Described & { find: (entry: ItemEntry, entries: Entries, given: Given) => Fault[] },
): Rule {
  return {
    ...described,
    find: (entries, given) =>
      listItems(entries)
        .filter(({ item }) => !item.retired)
        .flatMap((entry) =>
          described.find(entry, entries, given).map((fault) => ({ file: entry.file, id: entry.item.id, ...fault })),
        ),
  };
}

/** A rule about options, which each choice keeps or breaks on its own. */
export function choiceRule(
  described: Described & { find: (entry: ItemEntry<Choice>, entries: Entries, given: Given) => Fault[] },
): Rule {
  return itemRule({
    ...described,
    find: (entry, entries, given) => (isChoiceEntry(entry) ? described.find(entry, entries, given) : []),
  });
}

/** A rule that each passage of text keeps or breaks on its own. */
export function passageRule(
  described: Described & { find: (passage: Passage, entries: Entries, given: Given) => Fault[] },
): Rule {
  return {
    ...described,
    find: (entries, given) =>
      listPassages(entries).flatMap((passage) =>
        described.find(passage, entries, given).map((fault) => ({ file: passage.file, id: passage.id, ...fault })),
      ),
  };
}
