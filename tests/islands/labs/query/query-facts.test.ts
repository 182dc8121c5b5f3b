import { expect, test } from 'vitest';
import { playQuery, solveQuery } from '../../../../src/islands/labs/query/query-facts.ts';
import { querySolution, queryStart } from '../../../../src/schema/challenge/query-states.ts';
import { loadArchive } from '../../../../src/tools/peers/record-archive.ts';

const archive = loadArchive();
const play = (given: object) => playQuery(archive, queryStart.parse(given));

test('a query tells its level, its filled keys, what it returned and what matched', () => {
  const facts = play({ keys: { StudyDate: '20260815', NumberOfStudyRelatedInstances: '' } });
  expect(facts).toContain('status 0000');
  expect(facts).toContain('root study');
  expect(facts).toContain('level STUDY');
  expect(facts).toContain('key StudyDate 20260815');
  expect(facts).toContain('returned NumberOfStudyRelatedInstances');
  expect(facts.filter((fact) => fact.startsWith('match'))).toEqual(['match A260815-07']);
});

test('a refused query matches and returns nothing', () => {
  const facts = play({ level: 'SERIES', keys: { Modality: 'SR' } });
  expect(facts).toContain('status A900');
  expect(facts.some((fact) => /^(?:match|returned)/.test(fact))).toBe(false);
});

test('a key that was passed over was not returned', () => {
  const facts = play({ habits: 'dcmqrscp', keys: { ModalitiesInStudy: 'CT' } });
  expect(facts).toContain('passed-over ModalitiesInStudy');
  expect(facts).not.toContain('returned ModalitiesInStudy');
});

test('a step of the worklist goes by its accession number, and has no level', () => {
  const facts = play({
    root: 'worklist',
    keys: { 'ScheduledProcedureStepSequence[0].ScheduledStationAETitle': 'ECHO1' },
  });
  expect(facts).toContain('key ScheduledStationAETitle ECHO1');
  expect(facts.filter((fact) => fact.startsWith('match'))).toEqual(['match C261123-1']);
  expect(facts.some((fact) => fact.startsWith('level'))).toBe(false);
});

test.each([
  [{ way: 'C-MOVE', to: 'READ_2' }, ['order C-MOVE A801', 'to READ_2']],
  [{ way: 'C-MOVE', to: 'READ_1' }, ['order C-MOVE 0000', 'to READ_1', 'fetched A260921-02']],
  [{ way: 'C-GET', offer: 'images' }, ['order C-GET B000']],
  [{ way: 'C-GET', offer: 'all' }, ['order C-GET 0000', 'fetched A260921-02']],
])('an order tells how it ended, and what was fetched whole: %j', (order, told) => {
  const facts = play({ keys: {}, order: { study: 'A260921-02', ...order } });
  expect(facts.filter((fact) => /^(?:order|to|fetched)/.test(fact))).toEqual(told);
});

test('a solution is asked of the archive of the start, with its own keys alone', () => {
  const start = queryStart.parse({ habits: 'dcmqrscp', keys: { PatientID: '000417' } });
  const solved = solveQuery(start, querySolution.parse({ keys: { StudyDate: '20260815' } }));
  expect(solved.habits).toBe('dcmqrscp');
  expect(playQuery(archive, solved)).not.toContain('key PatientID 000417');
});
