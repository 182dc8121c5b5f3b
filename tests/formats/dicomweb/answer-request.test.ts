import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataSet } from '../../../src/formats/dicom/read-data-set.ts';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { textOf } from '../../../src/formats/dicom/data-set.ts';
import { answerRequest } from '../../../src/formats/dicomweb/answer-request.ts';
import { toFile } from '../../../src/formats/dicomweb/fetch-objects.ts';
import { writeJson } from '../../../src/formats/dicomweb/json.ts';
import { readParts, writeParts } from '../../../src/formats/dicomweb/multipart.ts';
import {
  firstStudyOf,
  sampleBoundary,
  writeSampleBody,
  type SampleBody,
} from '../../../src/formats/dicomweb/sample-bodies.ts';
import { instancesOf, listEntities } from '../../../src/formats/query/entities.ts';
import { loadArchive } from '../../../src/tools/peers/record-archive.ts';

const archive = loadArchive();
const study = firstStudyOf(archive);
const objects = 'multipart/related; type="application/dicom"';
const get = (target: string, accept?: string) =>
  answerRequest(archive, { method: 'GET', target, headers: accept === undefined ? {} : { Accept: accept } });
const post = (target: string, kind: SampleBody, type = `${objects}; boundary=${sampleBoundary}`) =>
  answerRequest(archive, {
    method: 'POST',
    target,
    headers: { 'content-type': type },
    body: writeSampleBody(archive, kind),
  });

test('a search finds what the same C-FIND finds, and says where it is', async () => {
  const { status, json } = await get('/studies?PatientName=Testwell*');
  expect(status).toBe(200);
  expect(json).toHaveLength(6);
  expect(textOf(json?.[0] ?? {}, '00081190')).toMatch(/^https:\/\/pacs\.example\/dicom-web\/studies\/2\.25\.\d+$/);
});

test('a limit leaves a warning with the count of the rest, and offset goes on', async () => {
  const { json, headers } = await get('/studies?limit=10&offset=20');
  expect(json).toHaveLength(10);
  expect(headers['Warning']).toContain(`There are ${archive.studies.length - 30} additional results`);
  expect((await get('/studies?offset=1000')).status).toBe(204);
});

test('all fields are those of the level, and a key of a lower level is not matched, with a warning', async () => {
  const { json, headers } = await get('/studies?PatientID=000417&includefield=all');
  expect(Object.keys(json?.[0] ?? {})).toContain('00101010');
  expect(Object.keys(json?.[0] ?? {})).not.toContain('00080060');
  expect(headers['Warning']).toBeUndefined();
  const lower = await get('/studies?PatientID=000417&Modality=SR');
  expect(lower.json).toHaveLength(4);
  expect(lower.headers['Warning']).toContain('Modality');
});

test('fuzzy matching is not supported, and that is said', async () => {
  const { status, headers } = await get('/studies?PatientName=Testwel&fuzzymatching=true');
  expect(status).toBe(204);
  expect(headers['Warning']).toContain('fuzzymatching');
});

test('each way of asking wrongly has its status', async () => {
  const statuses = await Promise.all([
    get('/studies?PatientNam=x'),
    get('/studies?limit=many'),
    get('/studies?PatientID=1&PatientID=2'),
    get('/studies?includefield=Nonsense'),
    get('/studies', 'image/png'),
    get(`${study}/metadata`, 'text/html'),
    get(study, `${objects}; transfer-syntax=1.2.840.10008.1.2.4.50`),
    get('/studies/2.25.404', objects),
    get('/patients'),
    get(`${study}/rendered`),
    answerRequest(archive, { method: 'DELETE', target: study, headers: {} }),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([400, 400, 400, 400, 406, 406, 406, 404, 404, 404, 405]);
  expect(statuses.every(({ remarks }) => remarks.length > 0)).toBe(true);
});

test('a type that is weighted nought is not accepted', async () => {
  expect((await get('/studies', 'application/dicom+json;q=0')).status).toBe(406);
  expect((await get('/studies', 'text/html, application/dicom+json;q=0.1')).status).toBe(200);
});

test('a study is retrieved as one part for each object, each of them a file', async () => {
  const { body = new Uint8Array(), headers } = await get(study, objects);
  const boundary = /boundary=(.+)$/.exec(headers['Content-Type'] ?? '')?.[1] ?? '';
  const parts = readParts(body, boundary) ?? [];
  expect(parts).toHaveLength(instancesOf(archive.studies[0]!).length);
  for (const { bytes } of parts) expect((await readFile(bytes, { elements: {}, uids: {} })).hasPreamble).toBe(true);
});

test('what is stored is found and retrieved afterwards, once', async () => {
  const stored = await post('/studies', 'new');
  expect(stored.status).toBe(200);
  const search = (of: typeof archive) =>
    answerRequest(of, { method: 'GET', target: `${study}/instances`, headers: {} });
  const before = (await search(archive)).json?.length ?? 0;
  expect((await search(stored.archive!)).json).toHaveLength(before + 1);
  const again = await answerRequest(stored.archive!, {
    method: 'POST',
    target: study,
    headers: { 'Content-Type': `${objects}; boundary=${sampleBoundary}` },
    body: writeSampleBody(archive, 'new'),
  });
  expect((await search(again.archive!)).json).toHaveLength(before + 1);
});

test('a store tells of each object what became of it', async () => {
  const mixed = await post('/studies', 'mixed');
  expect(mixed.status).toBe(202);
  expect(mixed.json?.[0]).toMatchObject({
    '00081198': { vr: 'SQ', Value: [{ '00081197': { vr: 'US', Value: [0x0122] } }] },
    '00081199': { vr: 'SQ', Value: [{ '00081155': { vr: 'UI', Value: ['2.25.1001'] } }] },
  });
  const foreign = await post(study, 'other-study');
  expect(foreign.status).toBe(409);
  expect(foreign.remarks.join()).toContain('another study');
  expect((await post('/studies', 'broken')).status).toBe(409);
  expect((await post('/studies', 'new', 'application/dicom')).status).toBe(415);
  expect((await post('/studies', 'new', objects)).status).toBe(400);
  expect((await post('/studies', 'new', `${objects}; boundary=other`)).status).toBe(400);
});

test('every object is the same again after it went out as bytes and came back as JSON', async () => {
  for (const { instances } of listEntities(archive, 'SERIES')) {
    const [instance = {}] = instances;
    const { elements } = await readFile(toFile(instance), { elements: {}, uids: {} });
    expect(writeJson(readDataSet(elements))).toEqual(writeJson(instance));
  }
});

test('parts come back as they went, whatever bytes they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 4 }), (all) => {
      const parts = all.map((bytes) => ({ type: 'application/dicom', bytes }));
      expect(readParts(writeParts(parts, 'a-boundary-that-no-bytes-hold'), 'a-boundary-that-no-bytes-hold')).toEqual(
        parts,
      );
    }),
  );
});

test('no body and no address makes the server fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.uint8Array({ maxLength: 200 }), fc.string(), async (target, body, accept) => {
      const headers = { Accept: accept, 'Content-Type': `${objects}; boundary=b` };
      for (const method of ['GET', 'POST'])
        expect(
          (await answerRequest(archive, { method, target: `/studies${target}`, headers, body })).status,
        ).toBeLessThan(500);
    }),
    { numRuns: 100 },
  );
});
