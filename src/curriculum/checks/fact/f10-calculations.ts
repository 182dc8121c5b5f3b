import { factRule } from '../../claim.ts';
import { judgeArithmetic, listCalculated } from '../../facts/arithmetic.ts';

/** Whoever computes along must come to the same figure. */
export const calculations = factRule({
  id: 'F10',
  sentence: 'A calculation that is written out comes to the figure that it shows.',
  advice: 'Compute it again, and round to the digits that are shown.',
  judges: 'calculations',
  read: ({ text }) => [...listCalculated(text).map((text) => ({ text })), ...judgeArithmetic(text)],
});
