import { calculationItems } from '../../../../src/curriculum/checks/item/i32-calculations.ts';
import { entriesOf } from '../../build.ts';
import { aCalculation } from '../../items.ts';
import { expectPair } from '../../pair.ts';

expectPair(calculationItems, {
  fails: entriesOf(aCalculation({ stem: 'How many grey levels can that many bits tell apart?' })),
  passes: entriesOf(aCalculation()),
});
