import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import type { Finding, Rule } from '../../rule.ts';

// Hosts that trade in remembered exam questions; `tcpdump` is not one of them.
const dump = /dumps|brain-?dump|exam-?dump|pass4|4sure|4pass|examtopics|exam-?collection|testking|actualtests/i;

/** ITEM-RULES I25: a key stands in a named edition of a public document, never in a collection of leaked questions. */
export const reference: Rule = {
  id: 'I25',
  sentence: 'Every item cites a source that names its edition, and sources link to public documents over HTTPS.',
  severity: 'error',
  advice: 'Cite the document, its edition and its section.',
  find: (entries) => [...judgeItems(entries), ...judgeSources(entries)],
};

function judgeItems(entries: Entries): Finding[] {
  // An edition is a number or a year: “current” is another document each month.
  const dated = new Set(entries.sources.filter(({ data }) => /\d/.test(data.edition)).map(({ id }) => id));
  return listItems(entries)
    .filter(({ item }) => !item.retired && !item.sources.some(({ source }) => dated.has(source)))
    .map(({ file, item }) => ({
      file,
      id: item.id,
      wrong: `None of its sources names an edition (${item.sources.map(({ source }) => source).join(', ') || 'none'}).`,
    }));
}

function judgeSources({ sources }: Entries): Finding[] {
  return sources.flatMap(({ file, id, data: { url } }): Finding[] => {
    if (url === undefined) return [];
    const { protocol, hostname } = new URL(url);
    const faults: Finding[] = [];
    if (protocol !== 'https:')
      faults.push({ file, id, text: url, wrong: `Its link is not on HTTPS: ${url}.`, advice: 'Link to https://.' });
    if (dump.test(hostname))
      faults.push({
        file,
        id,
        text: url,
        wrong: `${hostname} trades in leaked exam questions.`,
        advice: 'Never take from there; cite the standard or law itself.',
      });
    return faults;
  });
}
