import { expect, test } from 'vitest';
import { additions, corrections, retirements } from '../../../src/standards/dicom/amendments.ts';
import { findElement } from '../../../src/standards/dicom/elements.ts';

test('an added element is found, with the keyword that its name gives', () => {
  for (const [tag, name, vr, vm] of additions.flatMap(({ elements }) => elements))
    expect(findElement(tag)).toMatchObject({ tag, name, vr: [vr], vm, retired: false });
  expect(findElement('0010,0011')?.keyword).toBe('PersonNamesToUseSequence');
});

test('every correction and retirement meets an element', () => {
  for (const { elements } of corrections)
    for (const [tag, change] of Object.entries(elements)) expect(findElement(tag), tag).toMatchObject(change);
  for (const tag of retirements.tags) expect(findElement(tag), tag).toMatchObject({ tag, retired: true });
});
