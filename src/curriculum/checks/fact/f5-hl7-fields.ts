import { factRule } from '../../claim.ts';
import { judgeFieldName } from '../../facts/hl7-field-names.ts';
import { findFields, judgeField } from '../../facts/hl7-fields.ts';
import { versionsNamedIn } from '../../facts/hl7-versions-named.ts';

/** HL7 v2 chapters 2 to 15: a field is known by its number, and a learner looks it up by what is said here. */
export const hl7Fields = factRule({
  id: 'F5',
  sentence: 'A field of HL7 v2 exists, and the name beside it is its own.',
  advice: 'Look it up in HL7 v2.5.1 or in the version meant, or mark it as wrong on purpose.',
  judges: 'HL7 fields',
  read: ({ text }) => {
    const versions = versionsNamedIn(text);
    return findFields(text).map((mention) => {
      const wrong = judgeField(mention, versions);
      if (wrong !== undefined) return { text: mention.text, wrong };
      return judgeFieldName(text, mention, versions) ?? { text: mention.text };
    });
  },
});
