import { expect, test } from 'vitest';
import { hl7Codes } from '../../../../src/curriculum/checks/fact/f6-hl7-codes.ts';
import { entriesOf, withOption } from '../../build.ts';
import { expectPair } from '../../pair.ts';

expectPair(hl7Codes, {
  fails: entriesOf(withOption('ADT^A40 (update)', 'ORC-1 ZZ, by table 0119 (Order status).')),
  passes: entriesOf(withOption('ADT^A40 (merge)', 'ORC-1 NW, by table 0119 (Order control).')),
});

test('messages, events, tables and codes are claims, but not within a message', () => {
  const passage = { file: '', id: '', of: 'lesson' as const };
  const text = 'ADT^A08, or A40: ORC-1 NW of table 0119';
  expect(hl7Codes.read({ ...passage, role: 'prose', text })).toHaveLength(4);
  expect(hl7Codes.read({ ...passage, role: 'artefact', kind: 'log', text })).toHaveLength(2);
  expect(hl7Codes.read({ ...passage, role: 'artefact', kind: 'hl7', text })).toEqual([]);
});
