import { readFileSync } from 'node:fs';
import { shipDictionary } from '../../curriculum/ship-dictionary.ts';
import { readFile, type FileTree } from '../../formats/dicom/read-file.ts';
import { compareRows, type Difference } from './compare-rows.ts';
import { explainDifference, type Peer } from './explain-difference.ts';
import { listRows } from './list-rows.ts';
import { hasDcmdump, readByDcmdump } from './read-dcmdump.ts';
import { findPydicom, listTestFiles, readByPydicom, type PeerReading } from './read-pydicom.ts';

// Reads pydicom's own test files with the header bench's reader, with pydicom and with dcmdump, and compares all elements.

const pydicom = findPydicom();
if (!pydicom || !hasDcmdump()) {
  console.error('Install dcmtk and python3-pydicom (Debian), or name a Python that has pydicom by PYTHON.');
  process.exit(1);
}
const dictionary = shipDictionary();
const files = listTestFiles(pydicom.data);
const byPydicom = readByPydicom(pydicom.python, files);
const counts = { pydicom: newCount(), dcmdump: newCount() };
const reasons = new Map<string, Set<string>>();

for (const [i, file] of files.entries()) {
  const tree = await readFile(new Uint8Array(readFileSync(file)), dictionary);
  judge('pydicom', file, tree, byPydicom[i] ?? { refused: 'nothing was printed' });
  judge('dcmdump', file, tree, readByDcmdump(file));
}

for (const [peer, { files, equal, elements, explained, open }] of Object.entries(counts))
  console.log(
    `${peer}: ${files} files, ${elements} elements; ${equal} files equal in all, ${explained} with known reasons, ${open} open`,
  );
for (const [reason, where] of reasons)
  console.log(`- ${reason} ${where.size} file(s): ${[...where].slice(0, 4).join(', ')}`);
process.exitCode = counts.pydicom.open + counts.dcmdump.open > 0 ? 1 : 0;

function newCount() {
  return { files: 0, elements: 0, equal: 0, explained: 0, open: 0 };
}

function judge(peer: Peer, file: string, tree: FileTree, reading: PeerReading): void {
  const count = counts[peer];
  const name = file.slice(file.lastIndexOf('/data/') + 6);
  count.files += 1;
  if ('refused' in reading) {
    count.explained += 1;
    note(`${peer} gives nothing of it: ${reading.refused.split('\n')[0]?.replaceAll(file, name)}`, name);
    return;
  }
  const ours = listRows(tree.bytes, tree.elements, peer === 'dcmdump');
  count.elements += reading.rows.length;
  const differences = compareRows(ours, reading.rows);
  const open = differences.filter((found) => !explain(found, peer, tree, name));
  for (const found of open.slice(0, 5)) console.log(`${peer} ${name}: ${describe(found)}`);
  if (differences.length === 0) count.equal += 1;
  else if (open.length === 0) count.explained += 1;
  else count.open += 1;
}

function explain(found: Difference, peer: Peer, tree: FileTree, name: string): boolean {
  const reason = explainDifference(found, peer, tree);
  if (reason !== undefined) note(reason, name);
  return reason !== undefined;
}

function note(reason: string, name: string): void {
  reasons.set(reason, (reasons.get(reason) ?? new Set()).add(name));
}

function describe({ what, ours, theirs }: Difference): string {
  return `${what}: here ${JSON.stringify(ours)}, there ${JSON.stringify(theirs)}`;
}
