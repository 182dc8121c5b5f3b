import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeys, type Keys } from '../../../src/formats/query/identifier.ts';
import { retrieve } from '../../../src/formats/query/retrieve.ts';
import { archiveUid } from '../../../src/tools/archive-uid.ts';
import { stationsOfTest } from '../../../src/tools/peers/archive-stations.ts';
import { loadArchive } from '../../../src/tools/peers/record-archive.ts';

const archive = loadArchive();
const study = { QueryRetrieveLevel: 'STUDY', StudyInstanceUID: archiveUid('study/0/2') };
const move = (keys: Keys, destination: string, cancelAfter?: number) =>
  retrieve(
    archive,
    {
      root: 'study',
      identifier: readKeys(keys).identifier,
      destination,
      ...(cancelAfter !== undefined && { cancelAfter }),
    },
    stationsOfTest,
  );

test('a destination that is not listed is A801, and nothing is tried', () => {
  const { responses, stored } = move(study, 'NOBODY');
  expect(responses).toEqual([{ status: 'A801', completed: 0, failed: 0, warning: 0 }]);
  expect(stored).toEqual([]);
});

test('some failed is B000 with their UIDs, all failed is A702, none found is a success', () => {
  const partly = move(study, 'CTONLY');
  expect(partly.responses.at(-1)).toMatchObject({ status: 'B000', completed: 5, failed: 2 });
  expect(partly.failedUids).toHaveLength(2);
  expect(move(study, 'GONE').responses.at(-1)).toMatchObject({ status: 'A702', completed: 0, failed: 7 });
  expect(move({ ...study, StudyInstanceUID: '2.25.1' }, 'STATION').responses).toEqual([
    { status: '0000', completed: 0, failed: 0, warning: 0 },
  ]);
});

test('a retrieval without its unique key, or with a wild card, is refused', () => {
  expect(move({ QueryRetrieveLevel: 'SERIES', SeriesInstanceUID: '1' }, 'STATION').responses[0]?.status).toBe('A900');
  expect(move({ ...study, StudyInstanceUID: '2.25.*' }, 'STATION').responses[0]?.status).toBe('A900');
});

test('at every response what is done and what remains is the whole, also when it is cancelled', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.constantFrom('STATION', 'CTONLY', 'GONE'), (after, destination) => {
      const { responses } = move(study, destination, after);
      for (const { remaining = 0, completed, failed, warning } of responses)
        expect(remaining + completed + failed + warning).toBe(7);
      expect(responses.at(-1)?.status === 'FE00').toBe(after < 7);
    }),
  );
});
