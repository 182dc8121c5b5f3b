import { attributeOf, textOf, type DataSet } from '../formats/dicom/data-set.ts';
import type { Archive, Series, Study } from '../formats/query/archive.ts';
import { findAttribute } from '../formats/query/attributes.ts';
import { archiveUid } from './archive-uid.ts';

/** An entry of the YAML: keywords with their values, and what lies below. */
export interface Entry {
  [key: string]: unknown;
}

/** The SOP class that a modality's instances have, unless the series names another (PS3.6 Annex A). */
const classes: Record<string, string> = {
  CT: '1.2.840.10008.5.1.4.1.1.2',
  MR: '1.2.840.10008.5.1.4.1.1.4',
  CR: '1.2.840.10008.5.1.4.1.1.1',
  DX: '1.2.840.10008.5.1.4.1.1.1.1',
  MG: '1.2.840.10008.5.1.4.1.1.1.2',
  US: '1.2.840.10008.5.1.4.1.1.6.1',
  XA: '1.2.840.10008.5.1.4.1.1.12.1',
  PT: '1.2.840.10008.5.1.4.1.1.128',
  NM: '1.2.840.10008.5.1.4.1.1.20',
  OT: '1.2.840.10008.5.1.4.1.1.7',
  PR: '1.2.840.10008.5.1.4.1.1.11.1',
  KO: '1.2.840.10008.5.1.4.1.1.88.59',
  ECG: '1.2.840.10008.5.1.4.1.1.9.1.1',
  DOC: '1.2.840.10008.5.1.4.1.1.104.1',
  'Basic Text SR': '1.2.840.10008.5.1.4.1.1.88.11',
  'X-Ray Radiation Dose SR': '1.2.840.10008.5.1.4.1.1.88.67',
};

const structure = new Set(['studies', 'series', 'instances', 'class']);

/** The archive that the entries of `studies.yaml` and `worklist.yaml` describe; throws on a key that is no known keyword. */
export function buildArchive(patients: Entry[], steps: Entry[]): Archive {
  return {
    studies: patients.flatMap((patient, p) =>
      entriesOf(patient['studies']).map((study, s) =>
        buildStudy(readDataSet({ ...patient, ...study }), study, `${p}/${s}`),
      ),
    ),
    worklist: steps.map((step, at) => readDataSet({ StudyInstanceUID: archiveUid(`step/${at}`), ...step })),
  };
}

function buildStudy(attributes: DataSet, study: Entry, place: string): Study {
  return {
    attributes: { ...attributes, '0020000D': attributeOf('UI', [archiveUid(`study/${place}`)]) },
    series: entriesOf(study['series']).map((series, at) => buildSeries(attributes, series, `${place}/${at}`)),
  };
}

function buildSeries(study: DataSet, series: Entry, place: string): Series {
  const date = textOf(study, '00080020');
  const time = textOf(study, '00080030');
  const attributes = readDataSet({
    SeriesDate: date,
    SeriesTime: time,
    Manufacturer: 'Imaginary Imaging',
    ...series,
    SeriesInstanceUID: archiveUid(`series/${place}`),
  });
  const sopClass = classes[String(series['class'] ?? series['Modality'])];
  if (!sopClass) throw new Error(`No SOP class is known for ${JSON.stringify(series)}.`);
  const instances = Array.from({ length: Number(series['instances']) }, (_, at) =>
    readDataSet({
      SOPClassUID: sopClass,
      SOPInstanceUID: archiveUid(`instance/${place}/${at}`),
      InstanceNumber: at + 1,
      ContentDate: textOf(attributes, '00080021'),
      ContentTime: textOf(attributes, '00080031'),
    }),
  );
  return { attributes, instances };
}

function readDataSet(entry: Entry): DataSet {
  const attributes = Object.entries(entry)
    .filter(([key]) => !structure.has(key))
    .map(([key, value]) => {
      const known = findAttribute(key);
      if (!known) throw new Error(`${key} is no keyword that the archive knows.`);
      const { tag, vr } = known;
      return vr === 'SQ'
        ? ([tag, { vr, Value: entriesOf(value).map(readDataSet) }] as const)
        : ([tag, attributeOf(vr, String(value).split('\\'))] as const);
    });
  return Object.fromEntries(attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function entriesOf(value: unknown): Entry[] {
  return Array.isArray(value) ? (value as Entry[]) : [];
}
