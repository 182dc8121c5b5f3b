import { expect, test } from 'vitest';
import { acceptorPresets } from '../../../../src/formats/dimse/association/acceptor-presets.ts';
import { negotiate, type Answer } from '../../../../src/formats/dimse/association/negotiate.ts';
import { requestPresets } from '../../../../src/formats/dimse/association/request-presets.ts';
import type { AssociateRequest, Pdu } from '../../../../src/formats/dimse/pdu/pdu.ts';
import { readPdus } from '../../../../src/formats/dimse/pdu/read-pdus.ts';
import { sopClasses, syntaxes } from '../../../../src/formats/dimse/uids.ts';
import { requests } from '../../../../src/tools/peers/requests.ts';
import recorded from './answers.json' with { type: 'json' };
import { models } from './real-acceptors.ts';

const answers: Record<string, Record<string, string>> = recorded;

/** Where a real acceptor answers otherwise than ours, and why. */
const differences: Record<string, string[]> = {
  'All four close the connection without a word where PS3.8 has them abort': Object.keys(models).flatMap((name) => [
    `${name}: no contexts`,
    `${name}: a context without transfer syntaxes`,
  ]),
  'dcmqrscp calls a foreign application context a transient fault': ['dcmqrscp 3.6.7: foreign application context'],
  'dcmqrscp says that it does not know a class of which it lacks only the encoding': [
    'dcmqrscp 3.6.7: Ultrasound, JPEG only',
    'dcmqrscp 3.6.7: Ultrasound, each class twice',
    'dcmqrscp 3.6.7: Endoscopy, video only',
  ],
  'dcmqrscp hides an area from whom it is not for': ['dcmqrscp 3.6.7: an area for another caller'],
  'Orthanc does not heed case in titles': ['Orthanc 1.10.1: lower case called title'],
};

/** What matters in an answer: the three numbers of a refusal, or each context with its result and encoding. */
function boil(answer: Pdu | undefined) {
  if (answer?.type !== 'A-ASSOCIATE-AC') return answer;
  const { contexts, user } = answer;
  return {
    contexts: contexts
      .map(({ id, result, transferSyntax }) => [id, result, result === 0 ? transferSyntax : ''])
      .toSorted(([a], [b]) => Number(a) - Number(b)),
    roles: user.roles,
    maximumLength: user.maximumLength,
  };
}

test('every request is answered as four real acceptors answer it, but for the differences that are told', () => {
  const differing = Object.entries(models).flatMap(([name, model]) =>
    Object.entries(requests)
      .filter(([title, request]) => {
        const [real] = readPdus(Buffer.from(answers[name]?.[title] ?? '', 'hex')).pdus;
        return JSON.stringify(boil(real)) !== JSON.stringify(boil(negotiate(request, model(request))));
      })
      .map(([title]) => `${name}: ${title}`),
  );
  expect(differing.toSorted()).toEqual(Object.values(differences).flat().toSorted());
});

const archive = acceptorPresets[0]!.acceptor;
const [{ request: echo } = { request: undefined }] = requestPresets;

function ask(change: Partial<AssociateRequest>, acceptor = archive): Answer {
  return negotiate({ ...(echo as AssociateRequest), ...change }, acceptor);
}

test('what is refused whole is refused with result, source and reason', () => {
  const triple = (answer: Answer) =>
    answer.type === 'A-ASSOCIATE-RJ' && [answer.result, answer.source, answer.reason].join(' ');
  expect(triple(ask({ calledTitle: 'ARCHIV' }))).toBe('1 1 7');
  expect(triple(ask({ callingTitle: 'X' }, { ...archive, callers: ['Y'] }))).toBe('1 1 3');
  expect(triple(ask({ applicationContext: '1.2.3' }))).toBe('1 1 2');
  expect(triple(ask({ protocolVersion: 2 }))).toBe('1 2 2');
  expect(triple(ask({}, { ...archive, open: 50 }))).toBe('2 3 2');
  expect(triple(ask({}, { ...archive, identity: 'required' }))).toBe('1 2 1');
});

test('a request without contexts is aborted', () => {
  expect(ask({ contexts: [] })).toEqual({ type: 'A-ABORT', source: 2, reason: 6 });
});

test('whose order decides the encoding is the acceptor’s to say', () => {
  const contexts = [
    { id: 1, abstractSyntax: sopClasses.ct, transferSyntaxes: [syntaxes.jpegLosslessSv1, syntaxes.explicitLittle] },
  ];
  const chosen = (preference: 'own' | 'requestor') => {
    const answer = ask({ contexts }, { ...archive, preference });
    return answer.type === 'A-ASSOCIATE-AC' && answer.contexts[0]?.transferSyntax;
  };
  expect(chosen('requestor')).toBe(syntaxes.jpegLosslessSv1);
  expect(chosen('own')).toBe(syntaxes.explicitLittle);
});

test('a window for parallel requests is never answered larger than it was asked for', () => {
  const acceptor = { ...archive, operations: { invoked: 0, performed: 2 } };
  const user = { roles: [], extended: [], commonExtended: [], operations: { invoked: 4, performed: 0 } };
  const answer = ask({ user }, acceptor);
  expect(answer.type === 'A-ASSOCIATE-AC' && answer.user.operations).toEqual({ invoked: 4, performed: 2 });
});

test('every preset acceptor has something to say to every preset request', () => {
  for (const { acceptor } of acceptorPresets)
    for (const { request } of requestPresets) expect(negotiate(request, acceptor).type).toMatch(/^A-/);
});

test('spaces round a title in the request do not count, those in a setting do', () => {
  const request = { ...requestPresets[0]!.request, calledTitle: ' ARCHIVE ' };
  const acceptor = acceptorPresets[0]!.acceptor;
  expect(negotiate(request, acceptor).type).toBe('A-ASSOCIATE-AC');
  expect(negotiate(request, { ...acceptor, title: 'ARCHIVE ' })).toMatchObject({ result: 1, source: 1, reason: 7 });
  const callers = [`${request.callingTitle} `];
  expect(negotiate(request, { ...acceptor, callers })).toMatchObject({ result: 1, source: 1, reason: 3 });
});
