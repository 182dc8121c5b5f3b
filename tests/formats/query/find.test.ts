import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/formats/dicom/data-set.ts';
import { find } from '../../../src/formats/query/find.ts';
import type { Root } from '../../../src/formats/query/check-levels.ts';
import { commonHabits, standardHabits } from '../../../src/formats/query/habits.ts';
import { readKeys, type Keys } from '../../../src/formats/query/identifier.ts';
import { loadArchive } from '../../../src/tools/peers/record-archive.ts';

const archive = loadArchive();
const ask = (keys: Keys, root: Root = 'study', habits = commonHabits) =>
  find(archive, root, readKeys(keys).identifier, habits);
const study = (keys: Keys) => ask({ QueryRetrieveLevel: 'STUDY', StudyInstanceUID: '', ...keys });
const uidsOf = (keys: Keys) => study(keys).judged.flatMap(({ answer }) => (answer ? [textOf(answer, '0020000D')] : []));

test('an empty query finds every study', () => {
  expect(uidsOf({})).toHaveLength(archive.studies.length);
  expect(archive.studies.length).toBeGreaterThanOrEqual(30);
});

test('what an exact name finds, every pattern that covers it finds too', () => {
  const names = archive.studies
    .map(({ attributes }) => attributes['00100010'])
    .map((name) => textOf({ a: name ?? { vr: 'PN' } }, 'a'));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(20), fc.constantFrom('*', '?'), (name, at, sign) => {
      const letters = [...name];
      const place = at % letters.length;
      const pattern = sign === '?' ? letters.with(place, '?').join('') : `${letters.slice(0, place).join('')}*`;
      const covered = new Set(uidsOf({ PatientName: pattern }));
      expect(uidsOf({ PatientName: name }).filter((uid) => !covered.has(uid))).toEqual([]);
    }),
  );
});

test('each answer holds what was asked for, and an attribute without a value is there and empty', () => {
  const found = study({ AccessionNumber: 'A260202-77', StudyDescription: '', StudyTime: '' }).judged.find(
    ({ answer }) => answer,
  );
  expect(Object.keys(found?.answer ?? {}).toSorted()).toEqual(
    ['00080030', '00080050', '00080052', '0020000D', '00081030'].toSorted(),
  );
  expect(found?.answer?.['00081030']).toEqual({ vr: 'LO' });
});

test('a query below the top needs the unique keys above it', () => {
  const { status, remarks } = ask({ QueryRetrieveLevel: 'SERIES', Modality: 'CT', SeriesInstanceUID: '' });
  expect(status).toBe('A900');
  expect(remarks.join()).toContain('StudyInstanceUID');
  expect(ask({ QueryRetrieveLevel: 'PATIENT', PatientID: '' }).status).toBe('A900');
  expect(ask({ PatientID: '' }).status).toBe('A900');
});

test('a key from a lower level is passed over with FF01', () => {
  const { pending, ignored, judged } = study({ Modality: 'CT' });
  expect(pending).toBe('FF01');
  expect(ignored).toEqual(['00080060']);
  expect(judged.every(({ answer }) => answer)).toBe(true);
});

test('a key that the archive does not know is passed over and not returned', () => {
  const { pending, judged } = study({ 'AcquisitionDuration/00189073/FD': '5' });
  expect(pending).toBe('FF01');
  expect(judged.some(({ answer }) => answer && '00189073' in answer)).toBe(false);
});

test('one Patient ID is one patient, whoever gave it', () => {
  const { judged } = ask(
    { QueryRetrieveLevel: 'PATIENT', PatientID: '4711', NumberOfPatientRelatedStudies: '' },
    'patient',
  );
  const answers = judged.flatMap(({ answer }) => (answer ? [answer] : []));
  expect(answers.map((answer) => textOf(answer, '00201200'))).toEqual(['2']);
});

test('an answer with letters outside of ASCII says its character set', () => {
  const found = study({ PatientName: 'Müster*' }).judged.find(({ answer }) => answer);
  expect(textOf(found?.answer ?? {}, '00080005')).toBe('ISO_IR 100');
});

test('the worklist is matched within its steps, and gives back the item that fits', () => {
  const step = 'ScheduledProcedureStepSequence[0]';
  const { judged } = ask(
    {
      PatientName: '',
      [`${step}.Modality`]: 'CT',
      [`${step}.ScheduledStationAETitle`]: 'CT2',
      [`${step}.ScheduledProcedureStepID`]: '',
    },
    'worklist',
    standardHabits,
  );
  const found = judged.flatMap(({ answer }) => (answer ? [textOf(answer, '00100010')] : []));
  expect(found).toEqual(['Fantasma^Ines', 'Muster^Jorg']);
});

test('a cancel after some matches ends the answer there, and only where more would have come', () => {
  const { identifier } = readKeys({ QueryRetrieveLevel: 'STUDY', StudyInstanceUID: '', PatientID: '000417' });
  const cut = (after: number) => {
    const { status, judged } = find(archive, 'study', identifier, commonHabits, after);
    return [status, judged.filter(({ answer }) => answer).length];
  };
  expect([0, 1, 3, 4, 5].map(cut)).toEqual([
    ['FE00', 0],
    ['FE00', 1],
    ['FE00', 3],
    ['0000', 4],
    ['0000', 4],
  ]);
});

test('whatever is asked, the archive answers', () => {
  const word = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom<Root>('study', 'patient', 'worklist'), word, word, word, (root, name, date, level) => {
      const { status } = ask({ QueryRetrieveLevel: level, PatientName: name, StudyDate: date, PatientID: name }, root);
      expect(status).toMatch(/^(?:0000|A900)$/);
    }),
    { numRuns: 40 },
  );
});
