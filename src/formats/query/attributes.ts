/** Where in the model of the real world an attribute stands (PS3.4 §C.6.1.1). */
export type Level = 'PATIENT' | 'STUDY' | 'SERIES' | 'IMAGE';

export const levels: readonly Level[] = ['PATIENT', 'STUDY', 'SERIES', 'IMAGE'];

/** An attribute that the archive or the worklist knows, and what it is as a key there. */
export interface KnownAttribute {
  /** `GGGGEEEE` in upper case. */
  tag: string;
  keyword: string;
  vr: string;
  level?: Level;
  /** Unique, required or optional at its level in Patient Root (PS3.4 Tables C.6-1 to C.6-4). */
  type?: 'U' | 'R' | 'O';
}

// Tag, VR, keyword; before the keyword `!` for the unique key of a level and `+` for a required one.
const keys: Record<Level, string> = {
  PATIENT: `00100010 PN +PatientName
00100020 LO !PatientID
00100021 LO IssuerOfPatientID
00100030 DA PatientBirthDate
00100032 TM PatientBirthTime
00100040 CS PatientSex
00101002 SQ OtherPatientIDsSequence
00101001 PN OtherPatientNames
00102160 SH EthnicGroup
00104000 LT PatientComments
00201200 IS NumberOfPatientRelatedStudies
00201202 IS NumberOfPatientRelatedSeries
00201204 IS NumberOfPatientRelatedInstances`,
  STUDY: `00080020 DA +StudyDate
00080030 TM +StudyTime
00080050 SH +AccessionNumber
00200010 SH +StudyID
0020000D UI !StudyInstanceUID
00080061 CS ModalitiesInStudy
00080062 UI SOPClassesInStudy
00080090 PN ReferringPhysicianName
00081030 LO StudyDescription
00081032 SQ ProcedureCodeSequence
00081060 PN NameOfPhysiciansReadingStudy
00081080 LO AdmittingDiagnosesDescription
00101010 AS PatientAge
00101020 DS PatientSize
00101030 DS PatientWeight
00102180 SH Occupation
001021B0 LT AdditionalPatientHistory
00201206 IS NumberOfStudyRelatedSeries
00201208 IS NumberOfStudyRelatedInstances`,
  SERIES: `00080060 CS +Modality
00200011 IS +SeriesNumber
0020000E UI !SeriesInstanceUID
00080021 DA SeriesDate
00080031 TM SeriesTime
0008103E LO SeriesDescription
00080070 LO Manufacturer
00080080 LO InstitutionName
00081010 SH StationName
00081050 PN PerformingPhysicianName
00081070 PN OperatorsName
00180015 CS BodyPartExamined
00181030 LO ProtocolName
00200060 CS Laterality
00400244 DA PerformedProcedureStepStartDate
00400245 TM PerformedProcedureStepStartTime
00400275 SQ RequestAttributesSequence
00201209 IS NumberOfSeriesRelatedInstances`,
  IMAGE: `00200013 IS +InstanceNumber
00080018 UI !SOPInstanceUID
00080016 UI SOPClassUID
00080008 CS ImageType
00080023 DA ContentDate
00080033 TM ContentTime
00280008 IS NumberOfFrames
00280010 US Rows
00280011 US Columns
00280100 US BitsAllocated`,
};

const others = `00080005 CS SpecificCharacterSet
00080052 CS QueryRetrieveLevel
00080053 CS QueryRetrieveView
00080054 AE RetrieveAETitle
00080056 CS InstanceAvailability
00080058 UI FailedSOPInstanceUIDList
00080100 SH CodeValue
00080102 SH CodingSchemeDesignator
00080104 LO CodeMeaning
00080201 SH TimezoneOffsetFromUTC
00081150 UI ReferencedSOPClassUID
00081155 UI ReferencedSOPInstanceUID
00081190 UR RetrieveURL
00081196 US WarningReason
00081197 US FailureReason
00081198 SQ FailedSOPSequence
00081199 SQ ReferencedSOPSequence
00102000 LO MedicalAlerts
00102110 LO Allergies
001021C0 US PregnancyStatus
00321032 PN RequestingPhysician
00321060 LO RequestedProcedureDescription
00321064 SQ RequestedProcedureCodeSequence
00380010 LO AdmissionID
00380050 LO SpecialNeeds
00380300 LO CurrentPatientLocation
00380500 LO PatientState
00400001 AE ScheduledStationAETitle
00400002 DA ScheduledProcedureStepStartDate
00400003 TM ScheduledProcedureStepStartTime
00400006 PN ScheduledPerformingPhysicianName
00400007 LO ScheduledProcedureStepDescription
00400008 SQ ScheduledProtocolCodeSequence
00400009 SH ScheduledProcedureStepID
00400010 SH ScheduledStationName
00400011 SH ScheduledProcedureStepLocation
00400020 CS ScheduledProcedureStepStatus
00400100 SQ ScheduledProcedureStepSequence
00401001 SH RequestedProcedureID
00401003 SH RequestedProcedurePriority`;

/** All of them, in the order of the levels. */
export const knownAttributes: readonly KnownAttribute[] = [
  ...levels.flatMap((level) => keys[level].split('\n').map((line) => readRow(line, level))),
  ...others.split('\n').map((line) => readRow(line)),
];

const byTag = new Map(knownAttributes.map((attribute) => [attribute.tag, attribute]));
const byKeyword = new Map(knownAttributes.map((attribute) => [attribute.keyword, attribute]));

/** By `GGGGEEEE`, `gggg,eeee` or keyword. */
export function findAttribute(text: string): KnownAttribute | undefined {
  return byKeyword.get(text) ?? byTag.get(text.replace(/[(), ]/g, '').toUpperCase());
}

/** The unique key of a level (PS3.4 §C.2.2.1.1). */
export const uniqueKeys: { [Each in Level]: string } = {
  PATIENT: '00100020',
  STUDY: '0020000D',
  SERIES: '0020000E',
  IMAGE: '00080018',
};

function readRow(line: string, level?: Level): KnownAttribute {
  const [tag = '', vr = '', marked = ''] = line.split(' ');
  const keyword = marked.replace(/^[!+]/, '');
  if (!level) return { tag, vr, keyword };
  return { tag, vr, keyword, level, type: marked.startsWith('!') ? 'U' : marked.startsWith('+') ? 'R' : 'O' };
}
