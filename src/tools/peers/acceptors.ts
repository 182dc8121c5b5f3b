import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../loopback.ts';
import { runPeer, type Peer } from './run-peer.ts';

/** Real acceptors as they are started for tests, each in a folder of its own; none listens beyond loopback. */
export const realAcceptors: Record<string, (folder: string) => Promise<Peer>> = {
  'storescp 3.6.7': (folder) => startStoreScp(folder, []),
  'storescp 3.6.7 +xa': (folder) => startStoreScp(folder, ['+xa', '-pdu', '65536']),
  'dcmqrscp 3.6.7': startArchive,
  'Orthanc 1.10.1': startOrthanc,
};

export async function startStoreScp(folder: string, options: string[]): Promise<Peer> {
  const port = await findFreePort();
  return runPeer(port, 'storescp', ['-q', ...options, String(port)], folder);
}

/** An archive with an area that all may use, one to be read alone, and one for a single caller. */
export async function startArchive(folder: string): Promise<Peer> {
  const port = await findFreePort();
  for (const area of ['archive', 'read', 'private']) mkdirSync(join(folder, area));
  const config = join(folder, 'dcmqrscp.cfg');
  writeFileSync(
    config,
    `NetworkTCPPort = ${port}
MaxPDUSize = 16384
MaxAssociations = 16
HostTable BEGIN
scanner = (CT_ROOM_2, localhost, 11112)
HostTable END
VendorTable BEGIN
VendorTable END
AETable BEGIN
ARCHIVE ${folder}/archive RW (200, 1024mb) ANY
READONLY ${folder}/read R (200, 1024mb) ANY
PRIVATE ${folder}/private RW (200, 1024mb) scanner
AETable END
`,
  );
  return runPeer(port, 'dcmqrscp', ['-q', '-c', config, String(port)], folder);
}

async function startOrthanc(folder: string): Promise<Peer> {
  const port = await findFreePort();
  const config = join(folder, 'orthanc.json');
  const settings = {
    Name: 'Archive',
    StorageDirectory: folder,
    IndexDirectory: folder,
    HttpServerEnabled: false,
    DicomAet: 'ARCHIVE',
    DicomCheckCalledAet: true,
    DicomPort: port,
    DicomAlwaysAllowEcho: true,
    DicomAlwaysAllowStore: true,
    DicomModalities: { reading: ['READING_1', '127.0.0.1', 11_112] },
    Plugins: [],
  };
  writeFileSync(config, JSON.stringify(settings));
  return runPeer(port, 'Orthanc', [config], folder);
}
