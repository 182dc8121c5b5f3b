import type { JsonAttribute, JsonModel } from '../../formats/dicom/read-json-model.ts';
import type { ArtefactFault } from './artefact-fault.ts';
import type { ElementDictionary } from './element-dictionary.ts';
import { fitsMultiplicity } from './multiplicity.ts';
import { findWrongForm } from './value-form.ts';

type Fault = [wrong: string, advice: string];

/** What data sets in the DICOM JSON Model have wrong: their form, their order, or what the dictionary says otherwise. */
export function judgeJsonModel(parsed: JsonModel, dictionary: ElementDictionary): ArtefactFault[] {
  const ofForm = parsed.warnings.map((warning) => ({ ...warning, advice: 'See PS3.18 annex F.' }));
  const ofContent = parsed.datasets.flatMap((dataset) => judgeDataset(dataset, dictionary));
  return [...ofForm, ...ofContent].toSorted((a, b) => a.line - b.line);
}

function judgeDataset(dataset: JsonAttribute[], dictionary: ElementDictionary): ArtefactFault[] {
  return dataset.flatMap((attribute, i) => {
    const { line, text, items = [], key } = attribute;
    const before = dataset[i - 1]?.key;
    const faults: Fault[] = [
      ...judgeAttribute(attribute, dictionary),
      ...(before !== undefined && before >= key
        ? [[`"${key}" stands behind "${before}"`, 'Names ascend (PS3.18 §F.2.2).'] satisfies Fault]
        : []),
    ];
    return [
      ...faults.map(([wrong, advice]) => ({ text, line, wrong: `${wrong}.`, advice })),
      ...items.flatMap((item) => judgeDataset(item, dictionary)),
    ];
  });
}

function judgeAttribute({ key, vr, values }: JsonAttribute, dictionary: ElementDictionary): Fault[] {
  const [, group = '', element = ''] = /^([\da-f]{4})([\da-f]{4})$/i.exec(key) ?? [];
  // Private groups are odd.
  if (group === '' || /[13579bdf]$/i.test(group)) return judgeForms(vr, values);
  const known = dictionary.findElement(`(${group},${element})`.toLowerCase());
  if (!known) return [[`"${key}" is not in the dictionary`, 'Look the tag up in PS3.6.']];
  const faults = judgeForms(vr, values);
  if (vr && vr !== 'UN' && known.vr.length > 0 && !known.vr.includes(vr))
    faults.push([`"${key}" ${known.keyword} has VR ${known.vr.join(' or ')}, not ${vr}`, `Write ${known.vr[0]}.`]);
  if (values && values.length > 0 && vr !== 'UI' && !fitsMultiplicity(known.vm, values.length))
    faults.push([`${known.keyword} has VM ${known.vm}, but the values there are ${values.length}`, 'See PS3.6.']);
  return faults;
}

function judgeForms(vr = '', values: JsonAttribute['values'] = []): Fault[] {
  return values.flatMap((value): Fault[] => {
    if (typeof value !== 'string' || value.includes('…')) return [];
    const is = findWrongForm(vr, value);
    return is ? [[`“${value}” is no value of VR ${vr}`, `A value of ${vr} is ${is}.`]] : [];
  });
}
