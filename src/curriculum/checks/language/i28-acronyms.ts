import type { Entries } from '../../entry.ts';
import { findUnexplained, listAcronyms } from '../../facts/acronyms.ts';
import { listPassages } from '../../passage.ts';
import type { Finding, Rule } from '../../rule.ts';

/** ITEM-RULES I28, over lessons, items, cases, symptoms, pairs and terms: no reader is shut out by letters. */
export const acronyms: Rule = {
  id: 'I28',
  sentence: 'Every acronym is in the glossary, or is spelt out where a text first uses it.',
  severity: 'warning',
  advice: 'Write “Modality Worklist (MWL)” at first use, or add it to content/glossary with its expansion.',
  find: (entries) => {
    const known = listKnown(entries);
    const texts = Map.groupBy(
      listPassages(entries).filter(({ role }) => role !== 'artefact'),
      ({ file, id }) => `${file} ${id}`,
    );
    return [...texts.values()].flatMap((passages): Finding[] => {
      const [{ file, id } = { file: '', id: '' }] = passages;
      return findUnexplained(passages.map(({ text }) => text).join('\n\n'), { known }).map((acronym) => ({
        file,
        id,
        text: acronym,
        wrong: `“${acronym}” is explained neither here nor in the glossary.`,
      }));
    });
  },
};

/** What the glossary explains, and what sources are called. */
function listKnown(entries: Entries): ReadonlySet<string> {
  return new Set([
    ...entries.glossary.flatMap(({ data }) =>
      data.terms.flatMap(({ term, expansion = '', also }) => [term, expansion, ...also].flatMap(listAcronyms)),
    ),
    ...entries.sources.flatMap(({ data }) => listAcronyms(data.short)),
  ]);
}
