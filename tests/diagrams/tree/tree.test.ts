import { expect, test } from 'vitest';
import { readTree } from '../../../src/diagrams/tree/read.ts';
import { summariseTree, tellTree } from '../../../src/diagrams/tree/tell.ts';

const text = `
  Patient: Patient ID (0010,0020); Patient's Name
    1..n Study: Study Instance UID (0020,000D)
      1..n Series
    0..1 Visit
`;

test('indentation says what holds what, and numbers before a name how many', () => {
  const [patient] = readTree(text);
  expect(patient?.attributes).toEqual([
    { name: 'Patient ID', tag: '(0010,0020)' },
    { name: "Patient's Name", tag: '' },
  ]);
  expect(patient?.children.map(({ name, count }) => [name, count])).toEqual([
    ['Study', '1..n'],
    ['Visit', '0..1'],
  ]);
  expect(patient?.children[0]?.children[0]?.name).toBe('Series');
});

test('every node is told below the one that holds it', () => {
  expect(tellTree(readTree(text))).toMatchObject([
    {
      text: "Patient: Patient ID (0010,0020); Patient's Name",
      under: [
        { text: 'Study (1 or more): Study Instance UID (0020,000D)', under: [{ text: 'Series (1 or more)' }] },
        { text: 'Visit (0 to 1)' },
      ],
    },
  ]);
  expect(summariseTree(readTree(text))).toBe('A tree from Patient down: Patient, Study, Series, Visit.');
});

test('an empty text and more than eight levels are problems', () => {
  expect(() => readTree(' ')).toThrow('at least one name');
  expect(() => readTree(Array.from({ length: 9 }, (_, i) => `${' '.repeat(i)}N`).join('\n'))).toThrow('Line 9');
});
