import type { Attributes } from './attributes.ts';
import { uidOf } from './uid.ts';

/** Who and what a sample is of; the names and numbers are those of the invented hospital of the lessons. */
export interface Subject {
  /** What tells the study from others; its UID and numbers come from it. */
  study: string;
  patient?: { name: string; id: string; sex: 'F' | 'M' | 'O' };
  accession?: string;
  description: string;
}

const ada = { name: 'TESTWELL^ADA', id: 'NL-004711', sex: 'F' as const };

/** Patient, General Study and SOP Common modules (PS3.3 §C.7.1.1, §C.7.2.1, §C.12.1). */
export function describeStudy(subject: Subject): Attributes {
  const { study, patient = ada, accession = 'A2026-00417', description } = subject;
  return {
    SpecificCharacterSet: 'ISO_IR 192',
    PatientName: patient.name,
    PatientID: patient.id,
    PatientBirthDate: '19700101',
    PatientSex: patient.sex,
    StudyInstanceUID: uidOf(`study ${study}`),
    StudyDate: '20260302',
    StudyTime: '101500',
    ReferringPhysicianName: 'IMAGINAR^^^DR',
    StudyID: '1',
    AccessionNumber: accession,
    StudyDescription: description,
  };
}

/** What tells a series, and an object within it, from others. */
export interface Place {
  study: string;
  series: string;
  seriesNumber: number;
  instance: number;
  modality: string;
  sopClass: string;
}

/** General Series, General Equipment and SOP Common modules (PS3.3 §C.7.3.1, §C.7.5.1, §C.12.1). */
export function describeObject({ study, series, seriesNumber, instance, modality, sopClass }: Place): Attributes {
  return {
    SOPClassUID: sopClass,
    SOPInstanceUID: uidOf(`instance ${study} ${series} ${instance}`),
    Modality: modality,
    SeriesInstanceUID: uidOf(`series ${study} ${series}`),
    SeriesNumber: seriesNumber,
    InstanceNumber: instance,
    Manufacturer: 'Example Imaging',
    InstitutionName: 'Northlight General',
    StationName: `NL${modality}1`,
    ManufacturerModelName: 'Phantom One',
    SoftwareVersions: '1.0',
  };
}

/** When an image was taken: General Image module (PS3.3 §C.7.6.1). */
export function describeImage(imageType: string, second = 0): Attributes {
  const time = `1020${String(second).padStart(2, '0')}`;
  return {
    ImageType: imageType,
    ContentDate: '20260302',
    ContentTime: time,
    AcquisitionDate: '20260302',
    AcquisitionTime: time,
    PatientOrientation: 'L\\P',
  };
}
