import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { states, type Filter } from '../../../src/engine/filter.ts';
import { levelWords, typeWords } from '../../../src/islands/practice/filter-words.ts';
import {
  readRequest,
  titleOf,
  writeRequest,
  type Offer,
  type PracticeRequest,
} from '../../../src/islands/practice/request.ts';

const offer: Offer = {
  scopes: [{ id: 'domain:dicom', title: 'DICOM', group: 'Domains', competencies: ['networking'] }],
  cases: [{ id: 'late-order', title: 'A late order' }],
  pairs: [{ id: 'move-get', title: 'C-MOVE or C-GET' }],
};

const filters = fc.record(
  {
    state: fc.constantFrom(...states),
    level: fc.constantFrom(...Object.keys(levelWords)),
    type: fc.constantFrom(...Object.keys(typeWords)),
    case: fc.constant('late-order'),
    pair: fc.constant('move-get'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Filter>;

const requests: fc.Arbitrary<PracticeRequest> = fc.record({
  scope: fc.constantFrom('everything', 'missed', 'due', 'domain:dicom', 'item:hosts-in-a-22-network'),
  count: fc.integer({ min: 1, max: 999 }),
  filter: filters,
});

test('what is written into an address is read from it again', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(readRequest(writeRequest(request), offer)).toEqual({ ...request, ignored: [] });
    }),
  );
});

test('the address reads as a person would write it', () => {
  const filter: Filter = { state: 'missed', level: 'analyse', case: 'late-order' };
  expect(writeRequest({ scope: 'domain:dicom', count: 10, filter })).toBe(
    '?for=domain:dicom&only=missed&level=analyse&case=late-order&count=10',
  );
});

test('the links of before stay good', () => {
  expect(readRequest('?for=missed&count=7', offer)).toEqual({ scope: 'missed', count: 7, filter: {}, ignored: [] });
  expect(readRequest('?for=due', offer)).toEqual({ scope: 'due', filter: {}, ignored: [] });
  expect(readRequest('', offer)).toEqual({ filter: {}, ignored: [] });
});

test('a filter without a scope is of everything', () => {
  expect(readRequest('?pair=move-get&count=5', offer)).toMatchObject({
    scope: 'everything',
    filter: { pair: 'move-get' },
  });
});

test('what is not known is left out and named, and the rest is kept', () => {
  const search = '?for=domain:magic&only=toString&level=hard&type=matching&case=gone&pair=&count=-3';
  expect(readRequest(search, offer)).toEqual({
    scope: 'everything',
    filter: { type: 'matching' },
    ignored: ['for=domain:magic', 'count=-3', 'only=toString', 'level=hard', 'case=gone'],
  });
});

test('a session is called by what was chosen', () => {
  const title = (scope: string, filter: Filter) => titleOf({ scope, count: 5, filter }, offer);
  expect(title('everything', {})).toBe('Everything');
  expect(title('missed', {})).toBe('What you missed');
  expect(title('everything', { pair: 'move-get' })).toBe('C-MOVE or C-GET');
  expect(title('domain:dicom', { state: 'sure-and-wrong', type: 'matching' })).toBe(
    'DICOM · sure and wrong · matching',
  );
  expect(title('item:late', {})).toBe('One item');
});
