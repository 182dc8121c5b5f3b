import type { Entries } from '../entry.ts';
import { listPassages, type Passage } from '../passage.ts';
import type { Finding } from '../rule.ts';

/** A retired thing that a text names. */
export interface RetiredMention {
  text: string;
  name: string;
}

/** Retired things that nobody calls retired, neither there nor in what a reader meets beside it. */
export function findUnsaidRetired(entries: Entries, listRetired: (text: string) => RetiredMention[]): Finding[] {
  return listUnsaidRetired(listPassages(entries), listRetired).map(({ passage: { file, id }, text, name }) => ({
    file,
    id,
    text,
    wrong: `${name} ${text} is retired, which the text does not say.`,
    advice: 'Say that it is retired, or name what took its place.',
  }));
}

/** The mentions that nobody calls retired. */
export function listUnsaidRetired(
  passages: Passage[],
  listRetired: (text: string) => RetiredMention[],
): (RetiredMention & { passage: Passage })[] {
  const ofItem = Map.groupBy(passages, ({ file, id }) => `${file} ${id}`);
  return passages.flatMap((passage, i) => {
    // A wrong answer need not be explained where it stands.
    if (passage.role === 'artefact' || passage.role === 'distractor') return [];
    const mentions = listRetired(passage.text);
    if (mentions.length === 0) return [];
    const near = passages
      .slice(Math.max(0, i - 2), i + 3)
      .filter(({ id, file }) => id === passage.id && file === passage.file);
    const beside = passage.of === 'item' ? (ofItem.get(`${passage.file} ${passage.id}`) ?? []) : near;
    return beside.some(({ text }) => /\bretired\b/i.test(text))
      ? []
      : mentions.map((mention) => ({ ...mention, passage }));
  });
}
