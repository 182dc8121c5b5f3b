import { expect, test } from 'vitest';
import { combinedOptions } from '../../../../src/curriculum/checks/item/i3-combined-options.ts';
import { entriesOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(combinedOptions, {
  fails: entriesOf(withOption('All of the above')),
  passes: entriesOf(withOption('Both archives and all of their disks')),
});

test('every way of combining is seen', () => {
  for (const text of ['None of these options', 'both a and b', 'Neither of the above', 'A or C'])
    expect(findings(combinedOptions, entriesOf(withOption(text)))).toMatchObject([{ id: 'hosts-in-a-22', text }]);
});
