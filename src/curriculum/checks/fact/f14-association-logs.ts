import { readAssociationLog } from '../../../formats/dimse/read-log.ts';
import { claimsOf, factRule } from '../../claim.ts';
import { judgeLog } from '../../facts/association-log.ts';

/** PS3.7 annex C and PS3.8 §9.3: contexts, titles and statuses of a log agree with each other and with the standard. */
export const associationLogs = factRule({
  id: 'F14',
  sentence: 'A log of an association agrees with itself and with PS3.7 and PS3.8.',
  advice: 'Record it anew, or mark what is wrong on purpose.',
  judges: 'statements of association logs',
  read: ({ role, text }) => {
    if (role !== 'artefact') return [];
    const log = readAssociationLog(text);
    return claimsOf(
      [...log.titles, ...log.contexts, ...log.statuses].map((statement) => statement.text),
      judgeLog(log),
    );
  },
});
