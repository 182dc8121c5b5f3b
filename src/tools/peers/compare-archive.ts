import { itemsOf, textsOf, type DataSet } from '../../formats/dicom/data-set.ts';
import type { Archive } from '../../formats/query/archive.ts';
import { find } from '../../formats/query/find.ts';
import {
  commonHabits,
  dcmqrscpHabits,
  orthancHabits,
  wlmscpfsHabits,
  type Habits,
} from '../../formats/query/habits.ts';
import { readKeys } from '../../formats/query/identifier.ts';
import { trimValue } from '../../formats/query/match-text.ts';
import { retrieve } from '../../formats/query/retrieve.ts';
import { stationsOfTest } from './archive-stations.ts';
import { askArchive, type WebAnswer } from './ask-web.ts';
import type { Answer, Query } from './findscu.ts';
import type { RetrieveAnswer, RetrieveQuestion } from './movescu.ts';
import type { Recording } from './record-archive.ts';

/** One question, and whether we answer as the peer did: with its habits where it has some, and as the bench does at first. */
export interface Row {
  peer: string;
  id: string;
  isEqual: boolean;
  isEqualAtFirst: boolean;
  ours: string;
  theirs: string;
}

/** Every answer of the recording beside our own. */
export async function compareArchive(archive: Archive, recording: Recording): Promise<Row[]> {
  const finds = recording.find.flatMap(({ query, orthanc, dcmqrscp }) => [
    compareFind(archive, 'Orthanc', query, orthanc, orthancHabits),
    compareFind(archive, 'dcmqrscp', query, dcmqrscp, dcmqrscpHabits),
  ]);
  const steps = recording.worklist.map(({ query, wlmscpfs }) =>
    compareFind(archive, 'wlmscpfs', query, wlmscpfs, wlmscpfsHabits),
  );
  const retrievals = recording.retrieve.flatMap(({ question, orthanc, dcmqrscp }) => [
    compareRetrieve(archive, 'Orthanc', question, orthanc),
    compareRetrieve(archive, 'dcmqrscp', question, dcmqrscp),
  ]);
  const web = await Promise.all(
    recording.web.map(async ({ question, orthanc }) => {
      const own = await askArchive(archive, question, commonHabits);
      const [ours, theirs] = [lineOfWeb(own, orthanc), lineOfWeb(orthanc, own)];
      const isEqual = ours === theirs;
      return { peer: 'Orthanc DICOMweb', id: question.id, isEqual, isEqualAtFirst: isEqual, ours, theirs };
    }),
  );
  return [...finds, ...steps, ...retrievals, ...web];
}

function compareFind(archive: Archive, peer: string, query: Query, answer: Answer, habits: Habits): Row {
  const theirs = [answer.status, ...answer.matches.map(lineOf).toSorted()].join('\n');
  const ours = answerOf(archive, query, habits);
  const isEqualAtFirst = answerOf(archive, query, commonHabits) === theirs;
  return { peer, id: query.id, isEqual: ours === theirs, isEqualAtFirst, ours, theirs };
}

function answerOf(archive: Archive, { root, keys }: Query, habits: Habits): string {
  const { status, judged } = find(archive, root, readKeys(keys).identifier, habits);
  return [status, ...judged.flatMap(({ answer }) => (answer ? [lineOf(answer)] : [])).toSorted()].join('\n');
}

function compareRetrieve(
  archive: Archive,
  peer: string,
  { id, keys, destination }: RetrieveQuestion,
  answer: RetrieveAnswer,
): Row {
  const { identifier } = readKeys(keys);
  const request = { root: 'study' as const, identifier, ...(destination !== undefined && { destination }) };
  const last = retrieve(archive, request, stationsOfTest).responses.at(-1);
  const line = ({ status, completed, failed, warning }: RetrieveAnswer) =>
    `${status} ${completed}/${failed}/${warning}`;
  const ours = last ? line(last) : '';
  const theirs = line(answer);
  return { peer, id, isEqual: ours === theirs, isEqualAtFirst: ours === theirs, ours, theirs };
}

/** What an answer says, in one line: empty attributes, the level and the padding left out. */
function lineOf(dataSet: DataSet): string {
  return Object.keys(dataSet)
    .filter((tag) => tag !== '00080005' && tag !== '00080052')
    .toSorted()
    .flatMap((tag) => {
      const attribute = dataSet[tag];
      const items = itemsOf(attribute).map(lineOf);
      if (items.length > 0) return [`${tag}=(${items.join('; ')})`];
      const texts = textsOf(attribute).map((text) => trimValue(attribute?.vr ?? '', text));
      // dcm2json leaves out empty parts at the end of a name.
      const text = texts.map((one) => (attribute?.vr === 'PN' ? one.replace(/\^+(?==|$)/g, '') : one)).join('\\');
      return text === '' ? [] : [`${tag}=${text}`];
    })
    .join(' ');
}

/** The answer as text; of a search what both return, for which of the attributes of other levels come along is stated apart. */
function lineOfWeb({ status, type, json, parts }: WebAnswer, other: WebAnswer): string {
  const shared = new Set((other.json ?? []).flatMap((dataSet) => Object.keys(dataSet)));
  const body = json
    ? json
        .map((dataSet) => lineOf(Object.fromEntries(Object.entries(dataSet).filter(([tag]) => shared.has(tag)))))
        .toSorted()
    : parts === undefined
      ? []
      : [`${parts} parts`];
  return [`${status} ${type}`.trim(), ...body].join('\n');
}
