import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layJson } from '../../../src/formats/dicomweb/lay-json.ts';

test('the text says the same as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(layJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('an attribute that is short stands in one line', () => {
  expect(layJson({ '00080060': { vr: 'CS', Value: ['CT'] } })).toBe(
    '{\n "00080060": { "vr": "CS", "Value": ["CT"] }\n}',
  );
});
