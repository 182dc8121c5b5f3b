import { expect, test } from 'vitest';
import { acceptorPresets } from '../../../../src/formats/dimse/association/acceptor-presets.ts';
import { listWays } from '../../../../src/formats/dimse/association/choose-context.ts';
import { negotiate } from '../../../../src/formats/dimse/association/negotiate.ts';
import { requestPresets } from '../../../../src/formats/dimse/association/request-presets.ts';
import { findStoreStatus, storeStatuses } from '../../../../src/formats/dimse/association/store-status.ts';
import { pairContexts, whatCanBeSent } from '../../../../src/formats/dimse/association/what-can-be-sent.ts';
import { sopClasses as sop, syntaxes as ts } from '../../../../src/formats/dimse/uids.ts';
import { findStatuses } from '../../../../src/standards/dicom/statuses.ts';

function associate(request: string, acceptor: string) {
  const rq = requestPresets.find(({ id }) => id === request)!.request;
  const answer = negotiate(rq, acceptorPresets.find(({ id }) => id === acceptor)!.acceptor);
  if (answer.type !== 'A-ASSOCIATE-AC') throw new Error('It was refused.');
  return { outcomes: pairContexts(rq, answer), sendable: whatCanBeSent(rq, answer) };
}

test('an object goes in the context of its own encoding, else in the one that costs least', () => {
  const { outcomes } = associate('us-both', 'archive');
  const ways = (from: string) =>
    listWays(sop.us, from, outcomes).map(({ context, conversion }) => [context.id, conversion]);
  expect(ways(ts.jpegBaseline)).toEqual([
    [1, 'none'],
    [3, 'decompress'],
  ]);
  expect(ways(ts.explicitLittle)).toEqual([
    [3, 'none'],
    [1, 'compress'],
  ]);
  expect(ways(ts.implicitLittle)[0]).toEqual([3, 'rewrite']);
  expect(ways(ts.jpeg2000)).toEqual([
    [3, 'decompress'],
    [1, 'recompress'],
  ]);
});

test('what is offered in JPEG alone has no way into an archive that takes none', () => {
  const { outcomes, sendable } = associate('us-jpeg', 'uncompressed');
  expect(listWays(sop.us, ts.jpegBaseline, outcomes)).toEqual([]);
  expect(sendable.map(({ accepted, refused }) => [accepted.length, refused.map(({ result }) => result)])).toEqual([
    [0, [4]],
    [0, [4]],
    [1, []],
  ]);
});

test('a requestor that is SCP of storage does not store', () => {
  const { outcomes } = associate('get', 'archive');
  const ct = outcomes.find(({ sopClass }) => sopClass === sop.ct);
  expect([ct?.isScu, ct?.isScp]).toEqual([false, true]);
  expect(listWays(sop.ct, ts.explicitLittle, outcomes)).toEqual([]);
});

test('a status is found by the digits that decide', () => {
  expect(findStoreStatus(0xa7ff)?.code).toBe(0xa700);
  expect(findStoreStatus(0xc123)?.code).toBe(0xc000);
  expect(findStoreStatus(0xb001)).toBeUndefined();
});

test('the statuses are those of the standard, and of its kinds', () => {
  for (const { code, kind } of storeStatuses) {
    const found = [...findStatuses(code, 'C-STORE'), ...findStatuses(code, 'General')];
    expect(found[0]?.class, code.toString(16)).toBe(kind);
  }
});
