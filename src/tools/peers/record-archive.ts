import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFile } from '../../formats/dicomweb/fetch-objects.ts';
import type { Archive } from '../../formats/query/archive.ts';
import { listEntities } from '../../formats/query/entities.ts';
import { archiveFile } from '../make-archive.ts';
import { archiveQueries, worklistQueries } from './archive-queries.ts';
import { startDcmqrscp, startOrthanc, startStorescp, startWlmscpfs, writeFiles } from './archive-servers.ts';
import { askServer, type WebAnswer } from './ask-web.ts';
import { askFind, type Answer, type Query } from './findscu.ts';
import { askRetrieve, retrieveQuestions, type RetrieveAnswer, type RetrieveQuestion } from './movescu.ts';
import { findFreePort } from '../loopback.ts';
import { webQuestions, type WebQuestion } from './web-requests.ts';

/** What real archives answered from the same data: a row for each question, with the answer of each peer. */
export interface Recording {
  find: { query: Query; orthanc: Answer; dcmqrscp: Answer }[];
  worklist: { query: Query; wlmscpfs: Answer }[];
  web: { question: WebQuestion; orthanc: WebAnswer }[];
  retrieve: { question: RetrieveQuestion; orthanc: RetrieveAnswer; dcmqrscp: RetrieveAnswer }[];
}

export const recordingFile = 'tests/fixtures/archive/recording.json';
const ctImage = '1.2.840.10008.5.1.4.1.1.2';

/** Loads the archive into Orthanc, dcmqrscp and wlmscpfs, asks everything, and ends them. */
export async function recordArchive(archive: Archive): Promise<Recording> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const station = await startStorescp(join(folder, 'station'));
  const ctOnly = await startStorescp(join(folder, 'ct-only'), [ctImage]);
  const destinations = { STATION: station.port, CTONLY: ctOnly.port, GONE: await findFreePort() };
  const instances = listEntities(archive, 'IMAGE').flatMap(({ instances }) => instances);
  const files = writeFiles(join(folder, 'in'), instances);
  const orthanc = await startOrthanc(join(folder, 'orthanc'), destinations);
  const dcmqrscp = await startDcmqrscp(join(folder, 'dcmqrscp'), files, destinations);
  const wlmscpfs = await startWlmscpfs(join(folder, 'wlmscpfs'), archive.worklist);
  const recording: Recording = { find: [], worklist: [], web: [], retrieve: [] };
  try {
    for (const instance of instances) {
      const { ok } = await fetch(`${orthanc.web}/instances`, { method: 'POST', body: Buffer.from(toFile(instance)) });
      if (!ok) throw new Error('Orthanc refused an instance.');
    }
    for (const query of archiveQueries)
      recording.find.push({
        query,
        orthanc: await askFind(query, 'ORTHANC', orthanc.port),
        dcmqrscp: await askFind(query, 'ARCHIVE', dcmqrscp.port),
      });
    for (const query of worklistQueries)
      recording.worklist.push({ query, wlmscpfs: await askFind(query, 'WORKLIST', wlmscpfs.port) });
    for (const question of retrieveQuestions)
      recording.retrieve.push({
        question,
        orthanc: await askRetrieve(question, 'ORTHANC', orthanc.port),
        dcmqrscp: await askRetrieve(question, 'ARCHIVE', dcmqrscp.port),
      });
    for (const question of webQuestions)
      recording.web.push({ question, orthanc: await askServer(`${orthanc.web}/dicom-web`, archive, question) });
    return recording;
  } finally {
    for (const server of [orthanc, dcmqrscp, wlmscpfs, station, ctOnly]) await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The archive as it is shipped. */
export function loadArchive(): Archive {
  return JSON.parse(readFileSync(archiveFile, 'utf8')) as Archive;
}

/** One line for each row, so that a change of one answer is a change of one line. */
function render(recording: Recording): string {
  const parts = Object.entries(recording).map(
    ([name, rows]) => `"${name}":[\n${(rows as unknown[]).map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  );
  return `{${parts.join(',\n')}}\n`;
}

if (import.meta.main) {
  mkdirSync('tests/fixtures/archive', { recursive: true });
  writeFileSync(recordingFile, render(await recordArchive(loadArchive())));
}
