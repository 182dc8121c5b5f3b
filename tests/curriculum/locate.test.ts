import { expect, test } from 'vitest';
import { locateItems, locateLesson } from '../../src/curriculum/locate.ts';

test('the place of a lesson says its domain, its number and its id', () => {
  expect(locateLesson('dicom/40-agreeing')).toEqual({ domain: 'dicom', number: 40, lesson: 'agreeing' });
});

test('the number of a lesson is a number and ends at the first hyphen', () => {
  expect(locateLesson('it/009-24-hour-clocks')).toEqual({ domain: 'it', number: 9, lesson: '24-hour-clocks' });
});

test('a lesson without a number keeps its name and stands first', () => {
  expect(locateLesson('it/agreeing')).toEqual({ domain: 'it', number: 0, lesson: 'agreeing' });
});

test('the place of items says their domain and their competency', () => {
  expect(locateItems('it/networking')).toEqual({ domain: 'it', competency: 'networking' });
});
