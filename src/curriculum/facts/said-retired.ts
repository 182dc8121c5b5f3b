import type { Passage } from '../passage.ts';

/** A retired thing that a text names. */
export interface RetiredMention {
  text: string;
  name: string;
}

/** The mentions that nobody calls retired, neither there nor in what a reader meets beside it. */
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
