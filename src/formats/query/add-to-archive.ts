import { textOf, type DataSet } from '../dicom/data-set.ts';
import type { Archive, Series, Study } from './archive.ts';
import { findAttribute, type Level } from './attributes.ts';

/** The archive with one more instance in its place; one that it holds already changes nothing. */
export function addToArchive(archive: Archive, instance: DataSet): Archive {
  const study = archive.studies.find(({ attributes }) => isSame(attributes, instance, '0020000D'));
  const held = study ?? { attributes: pick(instance, ['PATIENT', 'STUDY']), series: [] };
  const changed = addToStudy(held, instance);
  const studies = study ? archive.studies.map((one) => (one === study ? changed : one)) : [...archive.studies, changed];
  return { ...archive, studies };
}

function addToStudy(study: Study, instance: DataSet): Study {
  const series = study.series.find(({ attributes }) => isSame(attributes, instance, '0020000E'));
  const held: Series = series ?? { attributes: pick(instance, ['SERIES']), instances: [] };
  if (held.instances.some((one) => isSame(one, instance, '00080018'))) return study;
  const changed = { ...held, instances: [...held.instances, pick(instance, ['IMAGE', undefined])] };
  return {
    ...study,
    series: series ? study.series.map((one) => (one === series ? changed : one)) : [...study.series, changed],
  };
}

const isSame = (a: DataSet, b: DataSet, tag: string) => textOf(a, tag) === textOf(b, tag);

/** What belongs to those levels; the character set goes with the patient. */
function pick(instance: DataSet, wanted: (Level | undefined)[]): DataSet {
  const levelOf = (tag: string) => (tag === '00080005' ? 'PATIENT' : findAttribute(tag)?.level);
  return Object.fromEntries(Object.entries(instance).filter(([tag]) => wanted.includes(levelOf(tag))));
}
