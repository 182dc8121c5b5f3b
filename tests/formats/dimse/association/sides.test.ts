import { expect, test } from 'vitest';
import { change, pairPresets, setUp } from '../../../../src/formats/dimse/association/sides.ts';
import { sopClasses, syntaxes } from '../../../../src/formats/dimse/uids.ts';
import { associationSolution, associationStart } from '../../../../src/schema/challenge/association-states.ts';

const start = (given: object) =>
  setUp(associationStart.parse({ asks: 'ct', answers: 'archive', yours: 'both', ...given }));
const serviceOf = (sides: ReturnType<typeof start>, title: string) =>
  sides.acceptor.services.find((service) => service.title === title);

test('a start is its two presets, and only what it names is otherwise', () => {
  const sides = start({ request: { calledTitle: 'NEMO', maximumLength: 0 } });
  const presets = pairPresets('ct', 'archive');
  expect(sides.acceptor).toEqual(presets.acceptor);
  expect(sides.request).toEqual({
    ...presets.request,
    calledTitle: 'NEMO',
    user: { ...presets.request.user, maximumLength: 0 },
  });
});

test('contexts are numbered 1, 3, 5, and read by short names or UIDs', () => {
  const { request } = start({
    request: {
      contexts: [
        { class: 'us', syntaxes: ['jpegBaseline'] },
        { class: '2.25.7', syntaxes: ['1.2.840.10008.1.2'] },
      ],
    },
  });
  expect(request.contexts).toEqual([
    { id: 1, abstractSyntax: sopClasses.us, transferSyntaxes: [syntaxes.jpegBaseline] },
    { id: 3, abstractSyntax: '2.25.7', transferSyntaxes: [syntaxes.implicitLittle] },
  ]);
});

test('a service loses classes, and a new one takes them', () => {
  const sides = start({
    acceptor: {
      services: { Storage: { drop: ['doseSr'] }, Reports: { classes: ['doseSr'], syntaxes: ['implicitLittle'] } },
    },
  });
  expect(serviceOf(sides, 'Storage')?.sopClasses).not.toContain(sopClasses.doseSr);
  expect(serviceOf(sides, 'Storage')?.sopClasses).toContain(sopClasses.ct);
  expect(serviceOf(sides, 'Reports')).toEqual({
    title: 'Reports',
    sopClasses: [sopClasses.doseSr],
    transferSyntaxes: [syntaxes.implicitLittle],
  });
});

test('a solution changes what it names and leaves the rest, decisions included', () => {
  const first = start({ request: { scp: [] } });
  const sides = change(first, associationSolution.parse({ request: { scp: ['ct'] }, decisions: { a: 'wait' } }));
  expect(sides.request.user.roles).toEqual([{ sopClass: sopClasses.ct, scu: false, scp: true }]);
  expect(sides.request.contexts).toEqual(first.request.contexts);
  expect(sides.acceptor).toEqual(first.acceptor);
  expect(sides.decisions).toEqual({ a: 'wait' });
});

test('a preset or a name that there is not is told at once', () => {
  expect(() => start({ asks: 'nobody' })).toThrow('no preset nobody');
  expect(() => start({ request: { contexts: [{ class: 'ctt', syntaxes: ['explicitLittle'] }] } })).toThrow('ctt');
});
