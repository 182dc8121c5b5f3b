import { claimsOf, factRule } from '../../claim.ts';
import { judgeIhe, listTransactionIds } from '../../facts/ihe.ts';

/** Lists of transactions found elsewhere are often wrong; ours holds what could be confirmed. */
export const iheTransactions = factRule({
  id: 'F8',
  sentence: 'IHE transactions exist under their number and name, and acronyms of profiles stand for their names.',
  advice: 'Look it up in the technical framework.',
  judges: 'IHE transactions',
  read: ({ text }) => claimsOf(listTransactionIds(text), judgeIhe(text)),
});
