import { claimsOf, factRule } from '../../claim.ts';
import { judgeUnits, listSizes } from '../../facts/units.ts';

/** IEC 80000-13: a prefix counts by 1,000 unless it is KiB, MiB, GiB; B is a byte, bit is a bit. */
export const units = factRule({
  id: 'F11',
  sentence: 'Sizes and rates are said in the unit in which they are right.',
  advice: 'Write KiB, MiB or GiB for powers of 1,024, and kbit or Mbit for bits.',
  judges: 'sizes and rates',
  read: ({ text }) => claimsOf(listSizes(text), judgeUnits(text)),
});
