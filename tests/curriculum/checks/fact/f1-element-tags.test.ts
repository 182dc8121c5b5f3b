import { expect, test } from 'vitest';
import { elementTags } from '../../../../src/curriculum/checks/fact/f1-element-tags.ts';
import { anItem, entriesOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(elementTags, {
  fails: entriesOf(withOption('Patient ID (0010,0010)')),
  passes: entriesOf(withOption('Patient ID (0010,0020)')),
});

test('a retired element is to be called so', () => {
  const stem = 'What may stand in (0010,1000)?';
  expect(findings(elementTags, entriesOf(anItem({ stem })))).toMatchObject([{ text: '(0010,1000)' }]);
  expect(findings(elementTags, entriesOf(anItem({ stem: `${stem} It is retired.` })))).toEqual([]);
});
