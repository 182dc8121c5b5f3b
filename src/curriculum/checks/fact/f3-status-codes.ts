import { factRule } from '../../claim.ts';
import { listAssociationClaims } from '../../facts/association-claims.ts';
import { listStatusClaims } from '../../facts/status-claims.ts';
import { withoutMarks } from '../../facts/whole-message.ts';

/** PS3.4 and PS3.7 Annex C for statuses, PS3.8 §9.3 for associations: an answer that is read wrongly is mended wrongly. */
export const statusCodes = factRule({
  id: 'F3',
  sentence:
    'A status of DIMSE is one that its service has, with its class and meaning, and so are the numbers of a refusal.',
  advice: 'Look it up in PS3.4 for the service, in PS3.7 Annex C, or in PS3.8 §9.3.',
  judges: 'status codes',
  read: ({ role, kind, text }) => {
    // A dump is judged by a rule of its own.
    if (role === 'artefact' && kind === 'dump') return [];
    const plain = withoutMarks(text);
    return [...listStatusClaims(plain), ...listAssociationClaims(plain)];
  },
});
