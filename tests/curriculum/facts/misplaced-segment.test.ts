import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMisplaced } from '../../../src/curriculum/facts/misplaced-segment.ts';
import { findStructure } from '../../../src/standards/hl7/messages.ts';
import type { Part } from '../../../src/standards/hl7/messages.ts';

const partsOf = (name: string) => findStructure(name)?.parts ?? [];
const names = (text: string) => text.split(' ');

test('segments in the order of the structure fit', () => {
  expect(findMisplaced(partsOf('ORM_O01'), names('MSH PID PV1 ORC OBR ORC OBR NTE'))).toBeUndefined();
  expect(findMisplaced(partsOf('ORU_R01'), names('MSH PID ORC OBR OBX OBX'))).toBeUndefined();
});

test('the first segment out of place is told by its place', () => {
  expect(findMisplaced(partsOf('ORM_O01'), names('MSH PID ORC PV1 OBR'))).toBe(3);
  expect(findMisplaced(partsOf('ORM_O01'), names('MSH PV1 ORC OBR'))).toBe(1);
  expect(findMisplaced(partsOf('ORM_O01'), names('PID MSH ORC'))).toBe(0);
});

test('where the segments end too early, their number is told', () => {
  expect(findMisplaced(partsOf('OMI_O23'), names('MSH ORC OBR'))).toBe(3);
});

/** Segment names as a structure allows them, each part as often as the dice say. */
function anyOf(parts: readonly Part[]): fc.Arbitrary<string[]> {
  return fc.tuple(...parts.map(anyRun)).map((runs) => runs.flat());
}

function anyRun(part: Part): fc.Arbitrary<string[]> {
  const once =
    part.kind === 'segment'
      ? fc.constant<string[]>([part.name])
      : part.kind === 'group'
        ? anyOf(part.parts)
        : fc.oneof(...part.parts.map(anyRun));
  const most = Math.min(part.most, part.least + 2);
  return fc.array(once, { minLength: part.least, maxLength: most }).map((runs) => runs.flat());
}

test('whatever a structure allows fits it, also where an ORC could be read two ways', () => {
  for (const name of [
    'ORM_O01',
    'OMI_O23',
    'OMG_O19',
    'OML_O21',
    'ORU_R01',
    'ADT_A01',
    'ADT_A39',
    'SIU_S12',
    'MDM_T02',
  ])
    fc.assert(
      fc.property(anyOf(partsOf(name)), (run) => {
        expect(findMisplaced(partsOf(name), run)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
});
