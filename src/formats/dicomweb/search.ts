import type { DataSet } from '../dicom/data-set.ts';
import { findAttribute, knownAttributes, levels, type Level } from '../query/attributes.ts';
import type { Archive } from '../query/archive.ts';
import { find } from '../query/find.ts';
import type { Habits } from '../query/habits.ts';
import { readKeys, type Keys } from '../query/identifier.ts';
import { acceptJson } from './accept.ts';
import { refuse, type WebRequest, type WebResponse } from './exchange.ts';
import { addressOf, writeJson } from './json.ts';
import type { Resource } from './resource.ts';

// What comes back for each match, asked for or not (PS3.18 Tables 10.6.3-3 to 10.6.3-5).
const returned: Partial<Record<Level, string>> = {
  STUDY:
    'StudyDate StudyTime AccessionNumber InstanceAvailability ModalitiesInStudy ReferringPhysicianName PatientName PatientID PatientBirthDate PatientSex StudyInstanceUID StudyID NumberOfStudyRelatedSeries NumberOfStudyRelatedInstances',
  SERIES: 'Modality SeriesDescription SeriesInstanceUID SeriesNumber NumberOfSeriesRelatedInstances',
  IMAGE: 'SOPClassUID SOPInstanceUID InstanceAvailability InstanceNumber Rows Columns BitsAllocated NumberOfFrames',
};

/** Answers a search (QIDO-RS): the parameters are keys, matched as in C-FIND with relational queries (PS3.18 §10.6). */
export function search(archive: Archive, resource: Resource, request: WebRequest, habits: Habits): WebResponse {
  if (!acceptJson(request))
    return refuse(406, 'The results can be had as application/dicom+json, and the Accept header does not take that.');
  const asked = readParameters(new URLSearchParams(request.target.split('?')[1] ?? ''));
  if (typeof asked === 'string') return refuse(400, asked);
  const { level } = resource;
  const path = pathKeys(resource);
  const { identifier } = readKeys({
    QueryRetrieveLevel: level,
    ...blank(level, resource),
    ...asked.fields,
    ...asked.keys,
    ...path,
  });
  const finding = find(archive, 'study', identifier, { ...habits, levels: 'relational', below: 'ignored' });
  const matches = finding.judged.flatMap(({ answer, attributes }) => (answer ? [tidy(answer, level, attributes)] : []));
  const shown = matches.slice(asked.offset, asked.offset + asked.limit);
  const left = matches.length - asked.offset - shown.length;
  const warnings = [
    ...(asked.isFuzzy
      ? ['The fuzzymatching parameter is not supported. Only literal matching has been performed.']
      : []),
    ...(left > 0 ? [`There are ${left} additional results that can be requested.`] : []),
    // A field of a lower level is left out without a word (PS3.18 §10.6.3.3); a key that is not matched deserves one.
    ...finding.ignored
      .filter((tag) => tag in asked.keys)
      .map((tag) => `${findAttribute(tag)?.keyword} is of a lower level and was not matched.`),
  ];
  const headers: Record<string, string> =
    warnings.length > 0 ? { Warning: warnings.map((text) => `299 pacs.example "${text}"`).join(', ') } : {};
  if (shown.length === 0)
    return { status: 204, headers, remarks: ['The search was carried out, and nothing matched.'] };
  return {
    status: 200,
    headers: { 'Content-Type': 'application/dicom+json', ...headers },
    json: shown.map(writeJson),
    remarks: warnings,
  };
}

interface Asked {
  keys: Keys;
  fields: Keys;
  isFuzzy: boolean;
  limit: number;
  offset: number;
}

/** The parameters of a search (PS3.18 §8.3.4), or what is wrong with them. */
function readParameters(parameters: URLSearchParams): Asked | string {
  const asked: Asked = { keys: {}, fields: {}, isFuzzy: false, limit: Infinity, offset: 0 };
  for (const [name, value] of parameters) {
    const wrong = readParameter(asked, name, value);
    if (wrong) return wrong;
  }
  return asked;
}

function readParameter(asked: Asked, name: string, value: string): string | undefined {
  if (name === 'limit' || name === 'offset') {
    if (!/^\d+$/.test(value)) return `${name} is a whole number, not “${value}”.`;
    asked[name] = Number(value);
  } else if (name === 'fuzzymatching') {
    if (!/^(?:true|false)$/.test(value)) return `fuzzymatching is true or false, not “${value}”.`;
    asked.isFuzzy = value === 'true';
  } else if (name === 'includefield') {
    for (const field of value.split(',')) {
      const names =
        field === 'all' ? knownAttributes.filter(({ level }) => level).map(({ keyword }) => keyword) : [field];
      for (const one of names) {
        if (!isKnown(one))
          return `includefield names “${one}”, which is neither a tag nor a keyword that is known here.`;
        asked.fields[findAttribute(one)?.tag ?? one] = '';
      }
    }
  } else {
    if (!isKnown(name)) return `“${name}” is neither a parameter nor a tag nor a keyword that is known here.`;
    const known = findAttribute(name);
    const key = known?.tag ?? name;
    if (key in asked.keys) return `${name} stands twice; each key may be given once.`;
    asked.keys[key] = known?.vr === 'UI' ? value.replaceAll(',', '\\') : value;
  }
  return undefined;
}

const isKnown = (path: string) => readKeys({ [path]: '' }).unknown.length === 0;

/** The empty keys of what comes back: of a list over all studies also what is said of the study and series. */
function blank(level: Level, { study, series }: Resource): Keys {
  const above = levels.filter((one) => levels.indexOf(one) < levels.indexOf(level));
  const wanted = above.filter((one) => (one === 'STUDY' ? !study : one === 'SERIES' ? !series : false));
  const names = [...wanted, level].flatMap((one) => (returned[one] ?? '').split(' '));
  return Object.fromEntries([...names, 'StudyInstanceUID'].map((name) => [findAttribute(name)?.tag ?? name, '']));
}

function pathKeys({ study, series }: Resource): Keys {
  return { ...(study && { '0020000D': study }), ...(series && { '0020000E': series }) };
}

/** Without what only DIMSE needs, and with the address of the object. */
function tidy(answer: DataSet, level: Level, attributes: DataSet): DataSet {
  const { '00080052': _level, '00080054': _title, ...rest } = answer;
  return { ...rest, '00081190': { vr: 'UR', Value: [addressOf(attributes, level)] } };
}
