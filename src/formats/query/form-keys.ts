import { knownAttributes, uniqueKeys, type Level } from './attributes.ts';
import { levelOf, levelsOf, type Root } from './check-levels.ts';
import type { Keys } from './identifier.ts';

const step = 'ScheduledProcedureStepSequence[0]';
const usual: Partial<Record<Level, string[]>> = {
  PATIENT: ['PatientBirthDate', 'PatientSex'],
  STUDY: ['StudyDescription', 'ModalitiesInStudy', 'PatientBirthDate'],
  SERIES: ['SeriesDescription', 'BodyPartExamined', 'NumberOfSeriesRelatedInstances'],
  IMAGE: ['SOPClassUID'],
};

/** The keys of an empty query: the unique keys above, the unique and required keys of the level, and some usual ones. */
export function formKeys(root: Root, level: Level): Keys {
  if (root === 'worklist') return worklistKeys();
  const own = levelsOf(root);
  const above = new Set(own.slice(0, own.indexOf(level)).map((one) => uniqueKeys[one]));
  const names = knownAttributes.flatMap(({ tag, keyword, type }) => {
    const at = levelOf(root, tag);
    const isUsual = at === level && (usual[level] ?? []).includes(keyword);
    return above.has(tag) || (at === level && (type === 'U' || type === 'R')) || isUsual ? [keyword] : [];
  });
  return Object.fromEntries(names.map((name) => [name, '']));
}

function worklistKeys(): Keys {
  const inStep = [
    'Modality',
    'ScheduledStationAETitle',
    'ScheduledProcedureStepStartDate',
    'ScheduledProcedureStepStartTime',
    'ScheduledPerformingPhysicianName',
    'ScheduledProcedureStepDescription',
    'ScheduledProcedureStepID',
  ];
  const names = [
    'PatientName',
    'PatientID',
    'AccessionNumber',
    ...inStep.map((name) => `${step}.${name}`),
    'RequestedProcedureID',
  ];
  return Object.fromEntries(names.map((name) => [name, '']));
}
