import { expect, test } from 'vitest';
import { hl7Fields } from '../../../../src/curriculum/checks/fact/f5-hl7-fields.ts';
import { entriesOf, withOption } from '../../build.ts';
import { expectPair } from '../../pair.ts';

expectPair(hl7Fields, {
  fails: entriesOf(withOption('PID-3 (Patient Name)')),
  passes: entriesOf(withOption('PID-5 (Patient Name)')),
});

test('every field is a claim, by the versions that the passage names', () => {
  const passage = { file: '', id: '', of: 'lesson' as const, role: 'prose' as const };
  expect(hl7Fields.read({ ...passage, text: 'PID-3 and ARV-1 (RAD-4)' })).toMatchObject([
    { text: 'PID-3' },
    { text: 'ARV-1', wrong: expect.stringContaining('2.5.1') },
  ]);
  expect(hl7Fields.read({ ...passage, text: 'In v2.6, ARV-1' })).toEqual([{ text: 'ARV-1' }]);
});
