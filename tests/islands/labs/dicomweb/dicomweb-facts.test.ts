import { expect, test } from 'vitest';
import { playDicomweb } from '../../../../src/islands/labs/dicomweb/dicomweb-facts.ts';
import { dicomwebStart } from '../../../../src/schema/challenge/dicomweb-states.ts';
import { loadArchive } from '../../../../src/tools/peers/record-archive.ts';

const archive = loadArchive();
const play = (given: object) => playDicomweb(archive, dicomwebStart.parse(given));

test('a search tells what matched and what was returned with a value', async () => {
  const facts = await play({ target: '/studies?StudyDate=20260815' });
  expect(facts).toContain('GET search STUDY');
  expect(facts).toContain('status 200');
  expect(facts).toContain('match A260815-07');
  expect(facts).toContain('returned ModalitiesInStudy');
  expect(facts).not.toContain('returned StudyDescription');
});

test('series are named with their study, though the study stands in the address alone', async () => {
  const facts = await play({ target: '/studies/{A260815-07}/series' });
  expect(facts.filter((fact) => fact.startsWith('match'))).toEqual(['match A260815-07/1', 'match A260815-07/2']);
  expect(facts).toContain('of A260815-07');
});

test('results that are left are a warning', async () => {
  expect(await play({ target: '/studies?limit=1' })).toContain('warned');
  expect(await play({ target: '/studies?limit=99' })).not.toContain('warned');
});

test('a retrieval tells the type of its body', async () => {
  const facts = await play({ target: '/studies/{A260815-07}', accept: 'multipart/related; type="application/dicom"' });
  expect(facts).toContain('GET object STUDY');
  expect(facts).toContain('type multipart/related');
});

test('a refusal tells no study and no match', async () => {
  const facts = await play({ target: '/studies/{A260815-07}', accept: 'image/png' });
  expect(facts).toEqual(['GET object STUDY', 'status 406']);
  expect(await play({ target: '/patients/1' })).toEqual(['GET nothing', 'status 404']);
});

test('a store tells what was stored into which study, and why the rest was not', async () => {
  const both = await play({ method: 'POST', target: '/studies', body: 'mixed' });
  expect(both).toEqual(expect.arrayContaining(['status 202', 'stored 1', 'into A240612-03', 'failed 0122']));
  const other = await play({ method: 'POST', target: '/studies/{A240612-03}', body: 'other-study' });
  expect(other).toEqual(expect.arrayContaining(['status 409', 'stored 0', 'failed 0110']));
});
