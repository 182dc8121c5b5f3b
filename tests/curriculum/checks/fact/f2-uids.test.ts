import { expect, test } from 'vitest';
import { uids } from '../../../../src/curriculum/checks/fact/f2-uids.ts';
import { anItem, entriesOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(uids, {
  fails: entriesOf(withOption('Verification is 1.2.840.10008.1.2.')),
  passes: entriesOf(withOption('Verification is 1.2.840.10008.1.1.')),
});

test('a retired UID is to be called so', () => {
  const stem = 'Who still sends 1.2.840.10008.1.2.2?';
  expect(findings(uids, entriesOf(anItem({ stem })))).toMatchObject([{ text: '1.2.840.10008.1.2.2' }]);
  expect(findings(uids, entriesOf(anItem({ stem: `${stem} It is retired.` })))).toEqual([]);
});
