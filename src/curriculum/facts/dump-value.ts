import type { DumpElement } from '../../formats/dicom/dump-element.ts';
import { findWrongForm } from './value-form.ts';

type Fault = [wrong: string, advice: string];

/** Bytes of one value of a binary VR. */
const sizes = new Map(
  [
    ['OB', 'UN', 'pi'],
    ['OW', 'SS', 'US', 'ox', 'xs'],
    ['AT', 'FL', 'OF', 'OL', 'SL', 'UL', 'up'],
    ['FD', 'OD', 'OV', 'SV', 'UV'],
  ].flatMap((vrs, power) => vrs.map((vr): [string, number] => [vr, 2 ** power])),
);
/** Their values are bytes or words of one value. */
const whole = /^(?:O[BDFLVW]|UN|pi|ox|\?\?)$/;
/** A backslash is a character of theirs. */
const single = /^(?:LT|ST|UT|UR)$/;

/** How many values the line shows; undefined where it does not show them all. */
export function countValues({ form, isCut, value, vr = '' }: DumpElement): number | undefined {
  if (isCut || value === undefined || form === 'none') return undefined;
  const isEmpty = value === 'no value available';
  if (form === 'note') return isEmpty && !whole.test(vr) ? 0 : undefined;
  return whole.test(vr) || single.test(vr) ? 1 : value.split('\\').length;
}

/** What the value, its stated length and its stated VM say against one another. */
export function judgeValue(element: DumpElement): Fault[] {
  return [...judgeLength(element), ...judgeStatedVm(element), ...judgeForm(element)];
}

function judgeLength(element: DumpElement): Fault[] {
  const { length, vr = '' } = element;
  if (length === undefined) return [];
  if (length % 2 === 1) return [[`The length ${length} is odd`, 'Every value is padded to an even length.']];
  const expected = measure(element);
  if (expected === undefined || expected === length) return [];
  return [[`The length is ${length}, but the value of VR ${vr} takes ${expected} bytes`, `Write ${expected}.`]];
}

/** Bytes of the value with its padding; undefined where characters do not tell it. */
function measure({ form, isCut, value, vr = '' }: DumpElement): number | undefined {
  if (isCut || value === undefined) return undefined;
  if (value === 'no value available') return 0;
  // Beyond ASCII the character set decides; a line break may have been two bytes.
  if (form === 'text') return /^[ -~]*$/.test(value) ? padded(value.length) : undefined;
  const size = sizes.get(vr);
  return form === 'plain' && size ? padded(size * value.split('\\').length) : undefined;
}

function padded(length: number): number {
  return length + (length % 2);
}

function judgeStatedVm(element: DumpElement): Fault[] {
  const count = countValues(element);
  if (element.vm === undefined || count === undefined || count === element.vm) return [];
  return [[`The VM is ${element.vm}, but the values there are ${count}`, `Write ${count}.`]];
}

function judgeForm({ form, isCut, value = '', vr = '' }: DumpElement): Fault[] {
  if (form !== 'text' || isCut) return [];
  return value.split('\\').flatMap((one): Fault[] => {
    const is = findWrongForm(vr, one);
    return is ? [[`“${one}” is no value of VR ${vr}`, `A value of ${vr} is ${is}.`]] : [];
  });
}
