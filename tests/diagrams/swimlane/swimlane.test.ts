import { expect, test } from 'vitest';
import { readSwimlane } from '../../../src/diagrams/swimlane/read.ts';
import { tellSwimlane } from '../../../src/diagrams/swimlane/tell.ts';
import { findWays } from '../../../src/diagrams/swimlane/ways.ts';

const text = `
  lanes: Referrer, RIS, Radiographer
  Referrer: orders
  ask = Radiographer: On the worklist?
    no -> next
    yes -> expose
  RIS: registers
    -> ask
  expose = Radiographer: exposes
`;

test('a step leads to the next one unless it says otherwise', () => {
  const { lanes, steps } = readSwimlane(text);
  expect(lanes).toEqual(['Referrer', 'RIS', 'Radiographer']);
  expect(steps.map(({ exits }) => exits.map(({ to }) => to))).toEqual([[1], [2, 3], [1], []]);
});

test('ways that skip a step leave at the sides, others downwards', () => {
  const { lanes, steps } = readSwimlane(text);
  expect(findWays(steps, lanes.length).map(({ side }) => side)).toEqual([0, 0, -1, 1]);
});

test('every step is told with its lane, and where an answer leads', () => {
  expect(tellSwimlane(readSwimlane(text))).toEqual([
    { text: 'Referrer: orders', number: 1, under: [] },
    {
      text: 'Radiographer: On the worklist?',
      number: 2,
      under: [{ text: 'no: go on with 3' }, { text: 'yes: go on with 4' }],
    },
    { text: 'RIS: registers', number: 3, under: [{ text: 'go on with 2' }] },
    { text: 'Radiographer: exposes', number: 4, under: [] },
  ]);
});

test('a question without answers, an unknown step and a step of nobody are problems', () => {
  expect(() => readSwimlane('RIS: known?\nRIS: b')).toThrow('Line 1, “RIS: known?”: expected two answers or more');
  expect(() => readSwimlane('RIS: a\n  -> nowhere')).toThrow('Line 2, “-> nowhere”: expected the name of another step');
  expect(() => readSwimlane('does it')).toThrow('who does it, a colon and what is done');
});
