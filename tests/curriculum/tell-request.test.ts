import { expect, test } from 'vitest';
import { tellQuery, tellWebRequest } from '../../src/curriculum/tell-request.ts';
import { dicomwebStart } from '../../src/schema/challenge/dicomweb-states.ts';
import { querySolution } from '../../src/schema/challenge/query-states.ts';

test('a query is told key by key, an empty one by its purpose', () => {
  const keys = { StudyDate: '20260901-20260930', NumberOfStudyRelatedInstances: '' };
  expect(tellQuery(querySolution.parse({ keys }))).toEqual([
    'Ask by **Study Root** at the level **STUDY**',
    'Key StudyDate: `20260901-20260930`',
    'Key NumberOfStudyRelatedInstances, empty, so that its value comes back',
  ]);
});

test('a worklist has no level, and its keys go by their last names', () => {
  const keys = { 'ScheduledProcedureStepSequence[0].ScheduledStationAETitle': 'CT1' };
  expect(tellQuery(querySolution.parse({ root: 'worklist', keys }))).toEqual([
    'Ask by **Modality Worklist**',
    'Key ScheduledStationAETitle: `CT1`',
  ]);
});

test('an order is told by its way and where it goes', () => {
  const tell = (order: object) => tellQuery(querySolution.parse({ keys: {}, order: { study: 'A1', ...order } })).at(-1);
  expect(tell({ way: 'C-MOVE' })).toBe('Order A1 by **C-MOVE** to **READ_1**');
  expect(tell({ way: 'C-GET', offer: 'images' })).toBe('Order A1 by **C-GET**, with the SCP role for images alone');
});

test('a web request is told with the header that matters', () => {
  expect(tellWebRequest(dicomwebStart.parse({ target: '/studies/{A1}/metadata' }))).toEqual([
    '`GET /studies/{UID of A1}/metadata`',
    '`Accept: application/dicom+json`',
  ]);
  expect(tellWebRequest(dicomwebStart.parse({ method: 'POST', target: '/studies' }))[1]).toContain('Content-Type');
});
