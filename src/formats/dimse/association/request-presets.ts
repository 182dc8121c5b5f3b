import type { AssociateRequest, ProposedContext } from '../pdu/pdu.ts';
import { dicomApplicationContext } from '../pdu/pdu.ts';
import { sopClasses as sop, syntaxes as ts } from '../uids.ts';

/** A requestor as one meets it. */
export interface RequestPreset {
  id: string;
  title: string;
  says: string;
  request: AssociateRequest;
}

/** A proposal: a SOP class with transfer syntaxes; contexts are numbered 1, 3, 5 … in their order. */
type Proposal = [sopClass: string, transferSyntaxes: string[]];

const plain = [ts.implicitLittle];
const both = [ts.explicitLittle, ts.implicitLittle];

/** An A-ASSOCIATE-RQ with these proposals, the rest as most requestors fill it in. */
export function buildRequest(
  callingTitle: string,
  proposals: Proposal[],
  change: Partial<AssociateRequest> = {},
): AssociateRequest {
  return {
    type: 'A-ASSOCIATE-RQ',
    protocolVersion: 1,
    calledTitle: 'ARCHIVE',
    callingTitle,
    applicationContext: dicomApplicationContext,
    contexts: number(proposals),
    ...change,
    user: {
      maximumLength: 16_384,
      implementationClass: '2.25.274912873465019283746501928374650192837',
      implementationVersion: 'PACS_PREP_1',
      roles: [],
      extended: [],
      commonExtended: [],
      ...change.user,
    },
  };
}

function number(proposals: Proposal[]): ProposedContext[] {
  return proposals.map(([abstractSyntax, transferSyntaxes], place) => ({
    id: place * 2 + 1,
    abstractSyntax,
    transferSyntaxes,
  }));
}

const noItems = { roles: [], extended: [], commonExtended: [] };

export const requestPresets: RequestPreset[] = [
  {
    id: 'echo',
    title: 'Echo',
    says: 'What a “DICOM ping” sends: one context, for Verification.',
    request: buildRequest('ECHO_SCU', [[sop.verification, plain]]),
  },
  {
    id: 'ct',
    title: 'CT scanner',
    says: 'Images, dose report and storage commitment, all uncompressed.',
    request: buildRequest('CT_ROOM_2', [
      [sop.ct, both],
      [sop.enhancedCt, both],
      [sop.secondaryCapture, both],
      [sop.doseSr, both],
      [sop.commitment, plain],
    ]),
  },
  {
    id: 'us-jpeg',
    title: 'Ultrasound, JPEG only',
    says: 'It compresses stills and clips with loss, and offers them in no other way.',
    request: buildRequest('US_ROOM_1', [
      [sop.us, [ts.jpegBaseline]],
      [sop.usMultiFrame, [ts.jpegBaseline]],
      [sop.verification, plain],
    ]),
  },
  {
    id: 'us-both',
    title: 'Ultrasound, each class twice',
    says: 'Every class in a context for JPEG and in one uncompressed: one of them is nearly always taken.',
    request: buildRequest('US_ROOM_1', [
      [sop.us, [ts.jpegBaseline]],
      [sop.us, both],
      [sop.usMultiFrame, [ts.jpegBaseline]],
      [sop.usMultiFrame, both],
    ]),
  },
  {
    id: 'mammography',
    title: 'Mammography',
    says: 'Large images, lossless; one context with five encodings, of which the acceptor picks one.',
    request: buildRequest('MG_ROOM_1', [
      [sop.mammography, [ts.jpegLosslessSv1, ts.jpegLsLossless, ts.jpeg2000Lossless, ...both]],
      [sop.mammographyForProcessing, [ts.jpegLosslessSv1, ...both]],
      [sop.tomosynthesis, [ts.jpeg2000Lossless, ts.explicitLittle]],
      [sop.mammographyCadSr, both],
    ]),
  },
  {
    id: 'video',
    title: 'Endoscopy, video only',
    says: 'A film of an hour in MPEG-4. Nobody can send that uncompressed.',
    request: buildRequest('ENDO_3', [[sop.videoEndoscopic, [ts.mpeg4]]]),
  },
  {
    id: 'workstation',
    title: 'Workstation: find and move',
    says: 'It asks and lets itself be sent to. The images come in another association, opened by the archive.',
    request: buildRequest('READING_1', [
      [sop.studyFind, both],
      [sop.studyMove, both],
      [sop.patientFind, both],
    ]),
  },
  {
    id: 'get',
    title: 'Workstation: get',
    says: 'C-GET: the images come back in the same association, so the requestor offers to be SCP of storage.',
    request: buildRequest(
      'READING_1',
      [
        [sop.studyGet, both],
        [sop.ct, both],
        [sop.mr, both],
      ],
      {
        user: {
          ...noItems,
          roles: [sop.ct, sop.mr].map((sopClass) => ({ sopClass, scu: false, scp: true })),
        },
      },
    ),
  },
  {
    id: 'worklist',
    title: 'Modality: worklist and MPPS',
    says: 'Asks what is to be done and reports what was done.',
    request: buildRequest('CT_ROOM_2', [
      [sop.worklist, plain],
      [sop.performedStep, plain],
    ]),
  },
  {
    id: 'identity',
    title: 'With a user name and passcode',
    says: 'User identity, and it wants it confirmed. Both stand in the bytes for all to read.',
    request: buildRequest('WEB_VIEWER', [[sop.studyFind, both]], {
      user: {
        ...noItems,
        identity: {
          type: 2,
          isResponseRequested: true,
          primary: new TextEncoder().encode('reader1'),
          secondary: new TextEncoder().encode('example-passcode'),
        },
      },
    }),
  },
  {
    id: 'extended',
    title: 'Asynchronous, with relational queries',
    says: 'Asks for four requests at once, for queries that skip levels, and for date and time matched as one.',
    request: buildRequest(
      'RESEARCH',
      [
        [sop.studyFind, both],
        [sop.enhancedMr, both],
      ],
      {
        user: {
          ...noItems,
          operations: { invoked: 4, performed: 1 },
          extended: [{ sopClass: sop.studyFind, information: Uint8Array.of(1, 1) }],
          commonExtended: [{ sopClass: sop.enhancedMr, serviceClass: '1.2.840.10008.4.2', related: [sop.mr] }],
        },
      },
    ),
  },
  {
    id: 'private',
    title: 'A private SOP class',
    says: 'Raw data of a maker, under a UID that nobody else knows, beside images that all know.',
    request: buildRequest('MR_ROOM_1', [
      [sop.mr, both],
      ['2.25.98346501928374650192837465019283746501', both],
    ]),
  },
];
