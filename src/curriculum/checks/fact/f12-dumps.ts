import { readDump } from '../../../formats/dicom/read-dump.ts';
import { findElement } from '../../../standards/dicom/elements.ts';
import { claimsOf, factRule } from '../../claim.ts';
import { judgeDump } from '../../facts/dicom-dump.ts';

/** A dump is shown as truth: its tags, VRs, lengths and counts are held against PS3.6 and against each other. */
export const dumps = factRule({
  id: 'F12',
  sentence: 'A dump of a data set parses, fits the dictionary, and agrees with itself.',
  advice: 'Make the dump anew with dcmdump, or mark what is wrong on purpose.',
  judges: 'lines of dumps',
  read: ({ role, kind, text }) => {
    if (role !== 'artefact') return [];
    const dump = readDump(text);
    // A tag alone, as on a figure, is no dump.
    if (kind !== 'dump' && dump.elements.length === 0) return [];
    return claimsOf(
      dump.elements.map((element) => element.text),
      [...dump.warnings, ...judgeDump(dump, { findElement })],
    );
  },
});
