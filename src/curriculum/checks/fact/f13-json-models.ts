import { readJsonModel } from '../../../formats/dicom/read-json-model.ts';
import { findElement } from '../../../standards/dicom/elements.ts';
import { claimsOf, factRule } from '../../claim.ts';
import { judgeJsonModel } from '../../facts/json-model.ts';

/** PS3.18 annex F: what a learner copies from here must be accepted by a server. */
export const jsonModels = factRule({
  id: 'F13',
  sentence: 'A data set in JSON has the form of the DICOM JSON Model, and fits the dictionary.',
  advice: 'Make it anew with dcm2json, or mark what is wrong on purpose.',
  judges: 'attributes in JSON',
  read: ({ role, text }) => {
    if (role !== 'artefact' || !/"vr"/.test(text)) return [];
    const model = readJsonModel(text);
    return claimsOf(
      model.datasets.flat().map((attribute) => attribute.text),
      judgeJsonModel(model, { findElement }),
    );
  },
});
