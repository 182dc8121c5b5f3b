import { factRule } from '../../claim.ts';
import { readCodeTables } from '../../facts/hl7-code-tables.ts';
import { readCodes } from '../../facts/hl7-codes.ts';
import { readEvents, readMessageTypes } from '../../facts/hl7-events.ts';
import { readTables } from '../../facts/hl7-tables.ts';
import { versionsNamedIn } from '../../facts/hl7-versions-named.ts';

/** HL7 v2 appendix A: messages, events and codes are what an interface is searched and filtered by. */
export const hl7Codes = factRule({
  id: 'F6',
  sentence: 'A message, event, table or code of HL7 v2 exists, and means what is said of it.',
  advice: 'Look it up in the tables of HL7 v2.5.1, or mark it as wrong on purpose.',
  judges: 'HL7 messages, events, tables and codes',
  read: ({ role, kind, text }) => {
    // What stands in a message is judged with the message.
    if (role === 'artefact' && kind === 'hl7') return [];
    return [
      ...readMessageTypes(text, versionsNamedIn(text)),
      ...(role === 'artefact' ? [] : [...readEvents(text), ...readTables(text)]),
      ...readCodes(text),
      ...readCodeTables(text),
    ];
  },
});
