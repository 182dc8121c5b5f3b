import { expect, test } from 'vitest';
import { versionsNamedIn } from '../../../src/curriculum/facts/hl7-versions-named.ts';

test('the usual version, and those that are named', () => {
  expect(versionsNamedIn('Of 2.5 mm.')).toEqual(['2.5.1']);
  expect(versionsNamedIn('In v2.3, and from 2.3.1. Not HL7 2.7.')).toEqual(['2.5.1', '2.3', '2.3.1', '2.7']);
  expect(versionsNamedIn('MSH|^~\\&|||||||ADT^A08|1|P|2.3')).toEqual(['2.5.1', '2.3']);
  expect(versionsNamedIn('2.25.417 and 1.2.3.1, version 2.0')).toEqual(['2.5.1']);
});
