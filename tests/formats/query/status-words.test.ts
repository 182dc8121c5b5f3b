import { expect, test } from 'vitest';
import { describeStatus } from '../../../src/formats/query/status-words.ts';
import { findStatuses } from '../../../src/standards/dicom/statuses.ts';

test.each([
  ['C-FIND', ['0000', 'FF00', 'FF01', 'FE00', 'A900']],
  ['C-MOVE', ['0000', 'FF00', 'FE00', 'B000', 'A702', 'A801', 'A900']],
  ['C-GET', ['0000', 'FF00', 'FE00', 'B000', 'A702', 'A900']],
] as const)('every status of %s that the archive uses is one of the standard, and has words', (service, codes) => {
  for (const code of codes) {
    expect(findStatuses(code, service).map(({ code }) => code)).toEqual([code]);
    expect(describeStatus(service, code).text).not.toContain('Not used');
  }
});
