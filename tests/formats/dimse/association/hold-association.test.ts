import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptorPresets } from '../../../../src/formats/dimse/association/acceptor-presets.ts';
import { explainRejection, explainResult } from '../../../../src/formats/dimse/association/explain-answer.ts';
import { findProblems } from '../../../../src/formats/dimse/association/find-problems.ts';
import { holdAssociation, type Act } from '../../../../src/formats/dimse/association/hold-association.ts';
import { requestPresets } from '../../../../src/formats/dimse/association/request-presets.ts';
import { presentationContextResults, rejectionSources } from '../../../../src/formats/dimse/pdu/meanings.ts';
import type { DataTransfer } from '../../../../src/formats/dimse/pdu/pdu.ts';
import { readPdus } from '../../../../src/formats/dimse/pdu/read-pdus.ts';
import { sopClasses as sop, syntaxes as ts } from '../../../../src/formats/dimse/uids.ts';

const request = (id: string) => requestPresets.find((preset) => preset.id === id)!.request;
const archive = acceptorPresets[0]!.acceptor;
const storing: Act = { kind: 'store', sopClass: sop.ct, transferSyntax: ts.explicitLittle, status: 0xa700 };

function listTypes(act: Act, id = 'ct', acceptor = archive) {
  return holdAssociation(request(id), acceptor, act).turns.flatMap(({ bytes }) =>
    readPdus(bytes).pdus.map(({ type }) => type),
  );
}

test('an association is asked for, used and ended in good order', () => {
  expect(listTypes(storing)).toEqual([
    'A-ASSOCIATE-RQ',
    'A-ASSOCIATE-AC',
    ...Array<string>(3).fill('P-DATA-TF'),
    'A-RELEASE-RQ',
    'A-RELEASE-RP',
  ]);
});

test('after a rejection nothing is said, and without a context nothing is sent', () => {
  expect(listTypes({ kind: 'echo' }, 'echo', { ...archive, title: 'OTHER' })).toEqual([
    'A-ASSOCIATE-RQ',
    'A-ASSOCIATE-RJ',
  ]);
  expect(holdAssociation(request('get'), archive, storing).way).toBeUndefined();
});

test('a message is cut so that no PDU is longer than the receiver takes, and put together it is whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 64, max: 400 }), (maximumLength) => {
      const { turns } = holdAssociation(request('ct'), { ...archive, maximumLength }, storing);
      const sent = turns.filter(({ from }) => from === 'requestor').flatMap(({ bytes }) => readPdus(bytes).pdus);
      const values = sent
        .filter((pdu): pdu is DataTransfer => pdu.type === 'P-DATA-TF')
        .flatMap(({ values }) => values);
      expect(Math.max(...values.map(({ data }) => data.length + 6))).toBeLessThanOrEqual(maximumLength);
      expect(values.filter(({ isLast }) => isLast)).toHaveLength(2);
      const whole = holdAssociation(request('ct'), { ...archive, maximumLength: 0 }, storing).turns;
      const [, data] = whole
        .filter(({ from }) => from === 'requestor')
        .flatMap(({ bytes }) => readPdus(bytes).pdus)
        .flatMap((pdu) => (pdu.type === 'P-DATA-TF' ? pdu.values : []));
      const joined = values.filter(({ isCommand }) => !isCommand).flatMap(({ data }) => [...data]);
      expect(joined).toEqual([...(data?.data ?? [])]);
    }),
    { numRuns: 40 },
  );
});

test('every rejection and every result of the standard has an explanation of its own', () => {
  for (const [source, { reasons }] of Object.entries(rejectionSources))
    for (const reason of Object.keys(reasons)) {
      const rejection = { type: 'A-ASSOCIATE-RJ' as const, result: 1, source: Number(source), reason: Number(reason) };
      expect(explainRejection(rejection).means).not.toMatch(/reserved/);
    }
  for (const result of Object.keys(presentationContextResults))
    expect(explainResult(Number(result)).means).not.toMatch(/reserved/);
  expect(explainRejection({ type: 'A-ASSOCIATE-RJ', result: 1, source: 1, reason: 9 }).means).toMatch(/reserved/);
});

test('the presets have no problems, and what cannot be written has one', () => {
  for (const preset of requestPresets) expect(findProblems(preset.request, archive)).toEqual([]);
  const broken = { ...request('echo'), calledTitle: 'A_TITLE_THAT_IS_TOO_LONG', callingTitle: ' ' };
  expect(findProblems(broken, archive)).toHaveLength(2);
  expect(findProblems({ ...request('echo'), applicationContext: '1.02' }, archive)).toHaveLength(1);
  expect(findProblems(request('echo'), { ...archive, maximumLength: Number.NaN })).toHaveLength(1);
});

test('what has no problems can be written, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 18, unit: 'grapheme' }), fc.string({ maxLength: 70 }), (title, uid) => {
      const contexts = [{ id: 1, abstractSyntax: uid, transferSyntaxes: [ts.implicitLittle] }];
      const edited = { ...request('echo'), calledTitle: title, contexts };
      const isRefused = findProblems(edited, archive).length > 0;
      expect(isRefused || holdAssociation(edited, archive, { kind: 'nothing' }).turns.length > 1).toBe(true);
    }),
    { numRuns: 500 },
  );
});
