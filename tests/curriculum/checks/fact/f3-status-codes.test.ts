import { expectPair } from '../../pair.ts';
import { statusCodes } from '../../../../src/curriculum/checks/fact/f3-status-codes.ts';
import { entriesOf, withOption } from '../../build.ts';

expectPair(statusCodes, {
  fails: entriesOf(withOption('The C-FIND ends with status A801.')),
  passes: entriesOf(withOption('The C-MOVE ends with status A801.')),
});
