import { expect, test } from 'vitest';
import { factsOfAssociation } from '../../../../src/formats/dimse/association/association-facts.ts';
import { pairPresets, type Sides } from '../../../../src/formats/dimse/association/sides.ts';
import { sopClasses, syntaxes } from '../../../../src/formats/dimse/uids.ts';

const facts = (sides: Sides, start = sides) => factsOfAssociation(sides, start);

test('each context tells by short names what became of it', () => {
  const told = facts(pairPresets('us-jpeg', 'uncompressed'));
  expect(told).toContain('refused us 4');
  expect(told).toContain('accepted verification');
  expect(told).toContain('accepted verification implicitLittle');
  expect(told).toContain('proposed us jpegBaseline');
  expect(told).not.toContain('accepted us');
});

test('roles are told as they were agreed', () => {
  const told = facts(pairPresets('get', 'archive'));
  expect(told).toContain('scp ct');
  expect(told).toContain('scu studyGet');
  expect(told).not.toContain('scu ct');
});

test('a rejection and an abort are told by their numbers', () => {
  expect(facts(pairPresets('echo', 'full'))).toContain('rejected 2 3 2');
  const sides = pairPresets('echo', 'archive');
  expect(facts({ ...sides, request: { ...sides.request, contexts: [] } })).toContain('aborted 2 6');
});

test('what is sent tells what it costs, and what finds no way is stuck', () => {
  const sides = pairPresets('us-both', 'archive');
  const act = { kind: 'store', sopClass: sopClasses.us, transferSyntax: syntaxes.jpegBaseline, status: 0 } as const;
  expect(facts({ ...sides, act })).toContain('sent us none');
  expect(facts({ ...pairPresets('us-jpeg', 'uncompressed'), act })).toContain('stuck us');
});

test('whom the acceptor knows is told to the letter', () => {
  expect(facts(pairPresets('ct', 'strict'))).toContain('knows MR_ROOM_1');
  expect(facts(pairPresets('ct', 'archive'))).toContain('knows anyone');
});

test.each([
  [0, 'any'],
  [1024, 'small'],
  [16_384, 'usual'],
  [1_048_576, 'usual'],
  [1_048_577, 'large'],
])('a longest PDU of %i bytes is %s', (maximumLength, word) => {
  const sides = pairPresets('ct', 'archive');
  const told = facts({ ...sides, acceptor: { ...sides.acceptor, maximumLength } });
  expect(told).toContain(`to-acceptor ${word}`);
  expect(told).toContain('to-requestor usual');
});

test('only what is otherwise than at the start is changed, what was taken away included', () => {
  const start = pairPresets('ct', 'strict');
  const { callers: _, ...open } = start.acceptor;
  expect(facts(start).filter((fact) => fact.startsWith('changed'))).toEqual([]);
  expect(facts({ ...start, acceptor: open }, start).filter((fact) => fact.startsWith('changed'))).toEqual([
    'changed acceptor callers',
  ]);
});

test('sides that cannot be tried are told as such, and nothing of an answer', () => {
  const sides = pairPresets('ct', 'archive');
  const told = facts({ ...sides, request: { ...sides.request, calledTitle: ' ' } });
  expect(told).toContain('unsound');
  expect(told.some((fact) => /^(?:accepted|refused|rejected)/.test(fact))).toBe(false);
});

test('a class that is unticked and ticked again is no change, nor does a comma at the end make one more caller', () => {
  const start = pairPresets('ct', 'strict');
  const { acceptor } = start;
  const services = acceptor.services.map((service) => ({
    ...service,
    sopClasses: service.sopClasses.toReversed(),
  }));
  expect(acceptor.services.some(({ sopClasses }) => sopClasses.length > 1)).toBe(true);
  const told = facts(
    { ...start, acceptor: { ...acceptor, services, callers: [...(acceptor.callers ?? []), ''] } },
    start,
  );
  expect(told).not.toContain('changed acceptor services');
  expect(told.filter((fact) => fact.trim() === 'knows')).toEqual([]);
});
