import { archiveDifferences } from '../components/labs/archive-differences.ts';
import { compareArchive, type Row } from './peers/compare-archive.ts';
import { loadArchive, recordArchive } from './peers/record-archive.ts';

/** Asks the real archives anew and compares; returns how many questions there were and which answers nobody has stated. */
export async function testArchivePeers(): Promise<{ asked: number; unstated: string[]; lines: string[] }> {
  const archive = loadArchive();
  const rows = await compareArchive(archive, await recordArchive(archive));
  return { asked: rows.length, unstated: listUnstated(rows), lines: sumUp(rows) };
}

/** The answers that differ and are in no row of the table of differences. */
export function listUnstated(rows: readonly Row[]): string[] {
  const isStated = ({ peer, id }: Row) =>
    archiveDifferences.some((one) => one.peer === peer && one.questions.includes(id));
  return rows.filter((row) => !row.isEqual && !isStated(row)).map(({ peer, id }) => `${peer}: ${id}`);
}

/** For each peer one line of figures. */
export function sumUp(rows: readonly Row[]): string[] {
  return [...Map.groupBy(rows, ({ peer }) => peer)].map(([peer, own]) => {
    const equal = own.filter(({ isEqual }) => isEqual).length;
    const atFirst = own.filter(({ isEqualAtFirst }) => isEqualAtFirst).length;
    return `${peer}: ${own.length} asked, ${equal} equal (${atFirst} without its habits), ${own.length - equal} stated or new`;
  });
}

if (import.meta.main) {
  const { unstated, lines } = await testArchivePeers();
  for (const line of [...lines, ...unstated.map((one) => `Not stated: ${one}`)]) console.log(line);
  process.exitCode = unstated.length > 0 ? 1 : 0;
}
