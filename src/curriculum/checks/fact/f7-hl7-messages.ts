import { factRule } from '../../claim.ts';
import { readSegments } from '../../facts/hl7-artefact.ts';
import { listWholeMessages } from '../../facts/whole-message.ts';

/** HL7 v2 chapter 2: a message that is shown whole is one that a receiver could take. */
export const hl7Messages = factRule({
  id: 'F7',
  sentence:
    'A message of HL7 v2 is written as its version has it; an excerpt has segments that exist and escapes that are right.',
  advice: 'Mend it, show an excerpt, or mark what is wrong on purpose.',
  judges: 'HL7 segments',
  read: ({ role, kind, text }) =>
    role === 'artefact' && (kind === 'hl7' || listWholeMessages(text).length > 0) ? readSegments(text) : [],
});
