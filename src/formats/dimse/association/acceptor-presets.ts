import { isStorage, sopClasses as sop, syntaxes as ts } from '../uids.ts';
import type { Acceptor, AcceptedService } from './acceptor.ts';

/** An acceptor as one meets it. */
export interface AcceptorPreset {
  id: string;
  title: string;
  says: string;
  acceptor: Acceptor;
}

const plain = [ts.explicitLittle, ts.implicitLittle];
const images = Object.values(sop).filter(isStorage);

/** How an archive is usually set up to take things; the rest follows from what a hospital changes. */
const archive: Acceptor = {
  title: 'ARCHIVE',
  checksCalledTitle: true,
  services: [
    { title: 'Verification', sopClasses: [sop.verification], transferSyntaxes: plain },
    {
      title: 'Storage',
      sopClasses: images,
      transferSyntaxes: [
        ...plain,
        ts.jpegLosslessSv1,
        ts.jpegLossless,
        ts.jpegLsLossless,
        ts.jpeg2000Lossless,
        ts.jpegBaseline,
        ts.jpegExtended,
        ts.jpeg2000,
        ts.rle,
        ts.mpeg2,
        ts.mpeg4,
      ],
      takesRoles: true,
    },
    {
      title: 'Query and retrieve',
      sopClasses: [sop.patientFind, sop.studyFind, sop.studyMove, sop.studyGet],
      transferSyntaxes: plain,
    },
    { title: 'Storage commitment', sopClasses: [sop.commitment], transferSyntaxes: plain },
  ],
  preference: 'requestor',
  maximumLength: 65_536,
  implementationClass: '2.25.118273645091827364509182736450918273645',
  implementationVersion: 'ARCHIVE_4_2',
  open: 3,
  most: 50,
  identity: 'ignored',
};

/** The archive with one of its services changed. */
function changeService(title: string, change: Partial<AcceptedService>): AcceptedService[] {
  return archive.services.map((service) => (service.title === title ? { ...service, ...change } : service));
}

export const acceptorPresets: AcceptorPreset[] = [
  {
    id: 'archive',
    title: 'Archive',
    says: 'Takes what it knows from anyone who calls it by its name, in the encoding the requestor likes best.',
    acceptor: archive,
  },
  {
    id: 'strict',
    title: 'Archive that knows its callers',
    says: 'Only titles on its list may open an association. A new scanner is not on it until someone adds it.',
    acceptor: { ...archive, callers: ['CT_ROOM_2', 'MR_ROOM_1', 'READING_1'] },
  },
  {
    id: 'uncompressed',
    title: 'Only uncompressed',
    says: 'An archive, or a receiver of DCMTK as it comes, that takes no compressed objects.',
    acceptor: {
      ...archive,
      services: changeService('Storage', { transferSyntaxes: [...plain, ts.explicitBig] }),
      preference: 'own',
      maximumLength: 16_384,
    },
  },
  {
    id: 'reader',
    title: 'Archive to be read, not written',
    says: 'A copy for research: everyone may ask, only the archive itself may store into it.',
    acceptor: { ...archive, services: changeService('Storage', { callers: ['MAIN_ARCHIVE'], takesRoles: true }) },
  },
  {
    id: 'full',
    title: 'Archive at its limit',
    says: 'As many associations are open as it holds at once. One more has to wait.',
    acceptor: { ...archive, open: 50 },
  },
  {
    id: 'worklist',
    title: 'Worklist server',
    says: 'Knows worklist, performed procedure steps and echo, and nothing of images.',
    acceptor: {
      ...archive,
      title: 'RIS',
      checksCalledTitle: false,
      services: [
        { title: 'Verification', sopClasses: [sop.verification], transferSyntaxes: plain },
        { title: 'Worklist and MPPS', sopClasses: [sop.worklist, sop.performedStep], transferSyntaxes: plain },
      ],
    },
  },
  {
    id: 'identity',
    title: 'Asks who you are',
    says: 'Opens nothing without a user identity, and confirms the one it gets. It also takes requests in parallel.',
    acceptor: { ...archive, identity: 'required', operations: { invoked: 2, performed: 1 } },
  },
];
