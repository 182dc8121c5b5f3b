import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeIhe } from '../../../src/curriculum/facts/ihe.ts';
import profiles from '../../../src/standards/ihe/profiles.json' with { type: 'json' };
import { findTransactionsByName, listTransactions } from '../../../src/standards/ihe/transactions.ts';

const textsOf = (text: string) => judgeIhe(text).map((finding) => finding.text);

test.each([
  ['see ITI-33 and RAD-99', ['ITI-33', 'RAD-99']],
  ['Then Procedure Scheduled (RAD-13) goes out', ['Procedure Scheduled (RAD-13']],
  ['the storage commitment (RAD-8)', ['storage commitment (RAD-8']],
  ['Modality Procedure Step Complete [RAD-7]', ['Modality Procedure Step Complete [RAD-7']],
  ['by Exam Announced [RAD-4]', ['Exam Announced [RAD-4']],
  ['RAD-7 (Modality Images Stored)', ['RAD-7 (Modality Images Stored']],
  ['| RAD-5 | Storage Commitment |', ['RAD-5 | Storage Commitment']],
  ['RAD-4, Patient Update, is sent', ['RAD-4, Patient Update']],
  ['the profile SWF (Standard Workflow)', ['SWF (Standard Workflow)']],
  ['Patient Identity Reconciliation (PIR)', ['Patient Identity Reconciliation (PIR)']],
  ['Scheduled Workflow (SFW)', ['Scheduled Workflow (SFW)']],
  ['Key Image Note (PIR)', ['Key Image Note (PIR)']],
])('%s is wrong', (text, offending) => {
  expect(textsOf(text)).toEqual(offending);
});

test.each([
  'RAD-1, Patient Update (RAD-12) and RAD-13',
  'IHE’s Procedure Scheduled, RAD-4, tells the PACS; so does the Image Manager [RAD-4]',
  'RAD-6 goes from Modality to Procedure Step Manager. RAD-8 goes on.',
  '| RAD-1 Patient Registration | HL7 ADT |',
  'TX-RAD-99, RAD-4711 and RAD-99-1 are no transactions',
  'a computed tomograph: CT (Computed Tomography), ED (Emergency Department)',
  'Scheduled Workflow (SWF), SWF.b (Scheduled Workflow.b), Import Reconciliation Workflow (IRWF.b)',
  'An order (RAD-2) and images (RAD-8 and RAD-10)',
])('%s is left alone', (text) => {
  expect(textsOf(text)).toEqual([]);
});

test('every transaction under its own name passes, and under the name of another fails', () => {
  const any = fc.constantFrom(...listTransactions());
  fc.assert(
    fc.property(any, any, fc.constantFrom('()', '[]'), (one, other, [open = '', close = '']) => {
      expect(judgeIhe(`Then ${one.name} ${open}${one.id}${close} follows.`)).toEqual([]);
      fc.pre(!findTransactionsByName(other.name).some(({ id }) => id === one.id));
      expect(judgeIhe(`It is ${other.name} ${open}${one.id}${close}.`)).toHaveLength(1);
    }),
  );
});

test('every profile under its own name passes', () => {
  for (const { acronym, name } of profiles)
    expect(judgeIhe(`${name} (${acronym}), or ${acronym} (${name})`)).toEqual([]);
});

test('a long row of words is read in no time', () => {
  expect(judgeIhe(`${'word '.repeat(2000)}(RAD-4)`)).toEqual([]);
});
