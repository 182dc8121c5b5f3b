import { expect, test } from 'vitest';
import { readPipeline } from '../../../src/diagrams/pipeline/read.ts';
import { summarisePipeline, tellPipeline } from '../../../src/diagrams/pipeline/tell.ts';

const text = `
  value Stored values: 0 to 4095
  stage Modality LUT: slope 1, intercept −1024 ~line
  value Hounsfield units
  stage VOI LUT ~window
`;

test('values and stages are read in their order, with curves', () => {
  expect(readPipeline(text).map(({ is, name, curve }) => [is, name, curve])).toEqual([
    ['value', 'Stored values', undefined],
    ['stage', 'Modality LUT', 'line'],
    ['value', 'Hounsfield units', undefined],
    ['stage', 'VOI LUT', 'window'],
  ]);
});

test('every stage is told with its curve, and what it gives', () => {
  expect(tellPipeline(readPipeline(text))).toEqual([
    { text: 'In: Stored values: 0 to 4095' },
    {
      text: 'Modality LUT: slope 1, intercept −1024 (its curve: a straight line)',
      number: 1,
      under: [{ text: 'gives Hounsfield units' }],
    },
    { text: 'VOI LUT (its curve: flat, then a straight rise, then flat)', number: 2 },
  ]);
  expect(summarisePipeline(readPipeline(text))).toBe('2 stages one after the other: Modality LUT and VOI LUT.');
});

test('an unknown curve, a curve at a value and no stage are problems', () => {
  expect(() => readPipeline('stage A ~wave')).toThrow('one of the curves ~line, ~window');
  expect(() => readPipeline('value A ~line')).toThrow('a curve at a stage');
  expect(() => readPipeline('value A')).toThrow('at least one stage');
});
