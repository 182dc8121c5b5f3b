import { attributeOf, textOf, textsOf, type DataSet } from '../dicom/data-set.ts';
import type { Archive, Entity, Study } from './archive.ts';
import { uniqueKeys, type Level } from './attributes.ts';
import { trimValue } from './match-text.ts';

/** All patients, studies, series or instances, each with what it inherits and what is counted below it. */
export function listEntities(archive: Archive, level: Level): Entity[] {
  if (level === 'PATIENT') return listPatients(archive.studies);
  const studies = archive.studies.map((study) => ({ study, counted: countBelow(study) }));
  if (level === 'STUDY')
    return studies.map(({ study, counted }) => ({
      level,
      attributes: { ...study.attributes, ...counted },
      instances: instancesOf(study),
    }));
  const series = studies.flatMap(({ study, counted }) =>
    study.series.map(({ attributes, instances }) => ({
      above: { ...study.attributes, ...counted, ...attributes, '00201209': count(instances.length) },
      instances: instances.map((instance) => ({ ...study.attributes, ...attributes, ...instance })),
    })),
  );
  if (level === 'SERIES') return series.map(({ above, instances }) => ({ level, attributes: above, instances }));
  return series.flatMap(({ above, instances }) =>
    instances.map((instance) => ({ level, attributes: { ...above, ...instance }, instances: [instance] })),
  );
}

/** Every instance of the study, whole. */
export function instancesOf(study: Study): DataSet[] {
  return study.series.flatMap(({ attributes, instances }) =>
    instances.map((instance) => ({ ...study.attributes, ...attributes, ...instance })),
  );
}

/** The studies of one Patient ID are one patient's, whoever issued it: it alone is the unique key (PS3.4 §C.6.1.1.2). */
function listPatients(studies: readonly Study[]): Entity[] {
  const byId = Map.groupBy(studies, ({ attributes }) => trimValue('LO', textOf(attributes, uniqueKeys.PATIENT)));
  return [...byId.values()].map((own) => {
    const instances = own.flatMap(instancesOf);
    const counted = {
      '00201200': count(own.length),
      '00201202': count(own.reduce((sum, { series }) => sum + series.length, 0)),
      '00201204': count(instances.length),
    };
    return { level: 'PATIENT', attributes: { ...own[0]?.attributes, ...counted }, instances };
  });
}

/** What is computed of a study: PS3.4 Table C.6-2 has it as optional keys. */
function countBelow({ series }: Study): DataSet {
  const instances = series.flatMap(({ instances }) => instances);
  const distinct = (dataSets: DataSet[], tag: string) => [
    ...new Set(dataSets.flatMap((dataSet) => textsOf(dataSet[tag]))),
  ];
  const modalities = distinct(
    series.map(({ attributes }) => attributes),
    '00080060',
  );
  return {
    '00080061': attributeOf('CS', modalities.toSorted()),
    '00080062': attributeOf('UI', distinct(instances, '00080016').toSorted()),
    '00201206': count(series.length),
    '00201208': count(instances.length),
  };
}

function count(number: number) {
  return { vr: 'IS', Value: [number] };
}
