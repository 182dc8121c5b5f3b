import { expectPair } from '../../pair.ts';
import { attributeNames } from '../../../../src/curriculum/checks/fact/f4-attribute-names.ts';
import { entriesOf, withOption } from '../../build.ts';

expectPair(attributeNames, {
  fails: entriesOf(withOption('PatientsName')),
  passes: entriesOf(withOption('PatientName')),
});
