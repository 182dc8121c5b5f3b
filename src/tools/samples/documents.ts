import type { Attributes } from './attributes.ts';
import { ctClass, ctSubject } from './ct.ts';
import { describeObject, describeStudy } from './modules.ts';
import { makeFile, type Sample } from './sample.ts';
import { makePdf } from './pdf.ts';
import { uidOf } from './uid.ts';

const code = (value: string, scheme: string, meaning: string): Attributes[] => [
  { CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: meaning },
];
const slice = { ReferencedSOPClassUID: ctClass, ReferencedSOPInstanceUID: uidOf('instance ct chest 2') };

function describeDocument(series: string, seriesNumber: number, modality: string, sopClass: string): Attributes {
  return {
    ...describeStudy(ctSubject),
    ...describeObject({ study: ctSubject.study, series, seriesNumber, instance: 1, modality, sopClass }),
    ContentDate: '20260302',
    ContentTime: '114500',
  };
}

/** What an SR document and a key object selection both say (PS3.3 §C.17.2, §C.17.6). */
const evidence: Attributes = {
  ReferencedPerformedProcedureStepSequence: [],
  CurrentRequestedProcedureEvidenceSequence: [
    {
      StudyInstanceUID: uidOf('study ct'),
      ReferencedSeriesSequence: [{ SeriesInstanceUID: uidOf('series ct chest'), ReferencedSOPSequence: [slice] }],
    },
  ],
};

function contain(type: string, concept: Attributes[], content: Attributes): Attributes {
  return { RelationshipType: 'CONTAINS', ValueType: type, ConceptNameCodeSequence: concept, ...content };
}

/** A Key Object Selection that points at one image (PS3.3 §A.35.4). */
export function describeKeyObject(image: Attributes): Attributes {
  return {
    ...describeDocument('key', 92, 'KO', '1.2.840.10008.5.1.4.1.1.88.59'),
    ...evidence,
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: code('113000', 'DCM', 'Of Interest'),
    ContinuityOfContent: 'SEPARATE',
    ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '2010' }],
    ContentSequence: [
      contain('TEXT', code('113012', 'DCM', 'Key Object Description'), { TextValue: 'Nodule in the left lung.' }),
      { RelationshipType: 'CONTAINS', ValueType: 'IMAGE', ReferencedSOPSequence: [image] },
    ],
  };
}

/** A report, a selection of key images and a report on paper, all of the CT study. */
export function makeDocuments(): Sample[] {
  return [
    {
      id: 'sr-report',
      title: 'SR: a report',
      text: 'A Basic Text SR on the CT: a tree of content items with their codes, and a reference to the slice that shows the finding.',
      modality: 'SR',
      isImage: false,
      bytes: makeFile({
        ...describeDocument('report', 91, 'SR', '1.2.840.10008.5.1.4.1.1.88.11'),
        ...evidence,
        CompletionFlag: 'COMPLETE',
        VerificationFlag: 'UNVERIFIED',
        PerformedProcedureCodeSequence: [],
        ValueType: 'CONTAINER',
        ConceptNameCodeSequence: code('18748-4', 'LN', 'Diagnostic imaging report'),
        ContinuityOfContent: 'SEPARATE',
        ContentSequence: [
          contain('CONTAINER', code('121070', 'DCM', 'Findings'), {
            ContinuityOfContent: 'SEPARATE',
            ContentSequence: [
              contain('TEXT', code('121071', 'DCM', 'Finding'), {
                TextValue: 'A nodule of 12 mm in the left lung. (An invented report on a drawn phantom.)',
              }),
              contain('IMAGE', code('121180', 'DCM', 'Key Images'), { ReferencedSOPSequence: [slice] }),
            ],
          }),
        ],
      }),
    },
    {
      id: 'kos-of-interest',
      title: 'KOS: a key image',
      text: 'A Key Object Selection that points at slice 2 of the CT: “Of Interest”. It has neither pixels nor a window.',
      modality: 'KO',
      isImage: false,
      bytes: makeFile(describeKeyObject(slice)),
    },
    {
      id: 'encapsulated-pdf',
      title: 'A report as PDF',
      text: 'A PDF of one line in a DICOM object: searchable by the header, and opaque to whoever looks for content items.',
      modality: 'DOC',
      isImage: false,
      bytes: makeFile({
        ...describeDocument('paper', 93, 'DOC', '1.2.840.10008.5.1.4.1.1.104.1'),
        AcquisitionDateTime: '20260302114500',
        ConversionType: 'WSD',
        BurnedInAnnotation: 'NO',
        DocumentTitle: 'Report',
        ConceptNameCodeSequence: code('18748-4', 'LN', 'Diagnostic imaging report'),
        MIMETypeOfEncapsulatedDocument: 'application/pdf',
        EncapsulatedDocument: makePdf('An invented report on a drawn phantom.'),
      }),
    },
  ];
}
