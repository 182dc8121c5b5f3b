import type { Acceptor } from '../../../../src/formats/dimse/association/acceptor.ts';
import type { AssociateRequest } from '../../../../src/formats/dimse/pdu/pdu.ts';
import { isStorage, sopClasses as sop, syntaxes as ts } from '../../../../src/formats/dimse/uids.ts';

const plain = [ts.explicitLittle, ts.explicitBig, ts.implicitLittle];
const images = Object.values(sop).filter(isStorage);
const queries = [sop.patientFind, sop.studyFind, sop.studyMove, sop.studyGet];
const echo = { title: 'Verification', sopClasses: [sop.verification], transferSyntaxes: plain };

const receiver: Acceptor = {
  title: 'ANY',
  checksCalledTitle: false,
  services: [echo, { title: 'Storage', sopClasses: images, transferSyntaxes: plain }],
  preference: 'own',
  maximumLength: 16_384,
  implementationClass: '1.2.276.0.7230010.3.0.3.6.7',
  implementationVersion: 'OFFIS_DCMTK_367',
  open: 0,
  most: 16,
  identity: 'ignored',
};

/** What `storescp +xa` prefers, as far as the requests name it. */
const all = [
  ts.jpeg2000,
  ts.jpeg2000Lossless,
  ts.jpegExtended,
  ts.jpegBaseline,
  ts.jpegLosslessSv1,
  ts.jpegLsNear,
  ts.jpegLsLossless,
  ts.rle,
  ts.mpeg2,
  ts.mpeg4,
  ts.deflated,
  ...plain,
];

/** The three areas of the archive that `acceptors.ts` sets up: one for all, one to be read, one for a single caller. */
function archiveArea(title: string): Acceptor {
  const storage = { title: 'Storage', sopClasses: images, transferSyntaxes: plain, takesRoles: true };
  return {
    ...receiver,
    title: ['READONLY', 'PRIVATE'].includes(title) ? title : 'ARCHIVE',
    checksCalledTitle: true,
    ...(title === 'PRIVATE' && { callers: ['CT_ROOM_2'] }),
    services: [
      echo,
      title === 'READONLY' ? { ...storage, callers: [] } : storage,
      { title: 'Query', sopClasses: queries, transferSyntaxes: plain },
    ],
  };
}

const orthanc: Acceptor = {
  ...receiver,
  title: 'ARCHIVE',
  checksCalledTitle: true,
  services: [
    echo,
    { title: 'Storage', sopClasses: images, transferSyntaxes: [...plain, ...all], takesRoles: true },
    { title: 'Query', sopClasses: [...queries, sop.commitment], transferSyntaxes: plain },
  ],
};

/** The set-up of each real acceptor of `acceptors.ts`, as ours; that of an archive depends on who is called. */
export const models: Record<string, (request: AssociateRequest) => Acceptor> = {
  'storescp 3.6.7': () => receiver,
  'storescp 3.6.7 +xa': () => ({
    ...receiver,
    services: [echo, { title: 'Storage', sopClasses: images, transferSyntaxes: all }],
    maximumLength: 65_536,
  }),
  'dcmqrscp 3.6.7': ({ calledTitle }) => archiveArea(calledTitle),
  'Orthanc 1.10.1': () => orthanc,
};
