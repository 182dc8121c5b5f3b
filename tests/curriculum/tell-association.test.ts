import { expect, test } from 'vitest';
import { tellAssociation } from '../../src/curriculum/tell-association.ts';
import { associationSolution, associationStart } from '../../src/schema/challenge/association-states.ts';

const start = (given: object = {}) =>
  associationStart.parse({ asks: 'ct', answers: 'archive', yours: 'both', ...given });
const tell = (solution: object, given?: object) => tellAssociation(start(given), associationSolution.parse(solution));

test('a setting is told with its side, a class and an encoding by their names', () => {
  expect(
    tell({
      request: { scp: ['ct'], contexts: [{ class: 'us', syntaxes: ['jpegBaseline', 'implicitLittle'] }] },
      acceptor: { title: 'ARCHIVE', maximumLength: 65536, services: { Storage: { add: ['doseSr'] } } },
    }),
  ).toEqual([
    'At the requestor, SCP role: **CT Image Storage**',
    'Context 1: **Ultrasound Image Storage** in JPEG Baseline (Process 1), or Implicit VR Little Endian',
    'At the acceptor, AE title: **ARCHIVE**',
    'At the acceptor, maximum length: **65,536**',
    'At the acceptor, Storage: take **X-Ray Radiation Dose SR Storage** too',
  ]);
});

test('a decision is told with what was shown', () => {
  const rows = ['a', 'b'].map((id) => ({ id, title: id.toUpperCase(), shows: `0${id}` }));
  const decide = { question: 'What?', choices: { wait: 'Wait', call: 'Call somebody' }, rows };
  expect(tell({ decisions: { a: 'wait', b: 'call' } }, { decide })).toEqual([
    'A, `0a`: **Wait**',
    'B, `0b`: **Call somebody**',
  ]);
});
