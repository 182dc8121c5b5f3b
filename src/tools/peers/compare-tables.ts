import { readFileSync } from 'node:fs';
import { tableDifferences, type TableDifference } from '../../components/labs/deidentify-differences.ts';
import { shipDictionary } from '../../curriculum/ship-dictionary.ts';
import { deidentify } from '../../formats/deidentify/deidentify.ts';
import { findRow } from '../../formats/deidentify/profile.ts';
import { readFile } from '../../formats/dicom/read-file.ts';
import { compareFates, judgeElements, type Disagreement } from './compare-deidentified.ts';
import { deidentificationFile, listDeidentified, type DeidentificationRecording } from './record-deidentification.ts';

/** How far the bench and Orthanc agree on the same files under the Basic Profile. */
export interface TableComparison {
  /** Elements that both changed, in the same way. */
  agreed: number;
  disagreed: Disagreement[];
  /** Those that no row of the table of differences explains. */
  unstated: Disagreement[];
  /** Rows of that table that explain none. */
  unused: TableDifference[];
}

export async function compareTables(recording = readRecording()): Promise<TableComparison> {
  const dictionary = shipDictionary();
  const disagreed: Disagreement[] = [];
  let agreed = 0;
  for (const [name, bytes] of Object.entries(listDeidentified())) {
    const tree = await readFile(bytes, dictionary);
    const [done] = deidentify([tree], { options: [], trusted: [], key: 'key', keyOf: 'study' });
    const ours = judgeElements(done?.before ?? [], done?.after ?? []);
    const theirs = recording[name] ?? {};
    agreed += Object.entries(ours).filter(([path, fate]) => theirs[path] === fate).length;
    disagreed.push(...compareFates(name, ours, theirs));
  }
  const explain = (one: Disagreement) => tableDifferences.filter((row) => isOf(row, one));
  const unused = tableDifferences.filter((row) => !disagreed.some((one) => isOf(row, one)));
  return { agreed, disagreed, unstated: disagreed.filter((one) => explain(one).length === 0), unused };
}

function readRecording(): DeidentificationRecording {
  return JSON.parse(readFileSync(deidentificationFile, 'utf8')) as DeidentificationRecording;
}

function isOf({ codes, ours, theirs }: TableDifference, one: Disagreement): boolean {
  const code = findRow(one.path.split('.').at(-1) ?? '')?.code ?? '';
  return codes.includes(code) && ours.includes(one.ours) && theirs === one.theirs;
}
