import { findRealLooking } from '../../facts/synthetic.ts';
import { passageRule } from '../../rule.ts';

/** ITEM-RULES I29, over all of the content: no one may mistake what is shown for a real patient, site or machine. */
export const synthetic = passageRule({
  id: 'I29',
  sentence: 'Names, numbers and addresses are invented, and cannot be mistaken for real ones.',
  severity: 'error',
  advice: 'Take one from CONTRIBUTING.md, “What is synthetic”.',
  find: ({ text }) => findRealLooking(text),
});
