import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from '../../formats/dicom/data-set.ts';
import { toFile } from '../../formats/dicomweb/fetch-objects.ts';
import { findFreePort } from '../loopback.ts';
import { startServer, type Server } from './server.ts';

const plugin = '/usr/share/orthanc/plugins/libOrthancDicomWeb.so';

/** Where a C-MOVE may send, by title. */
export type Destinations = Record<string, number>;

/** The data sets as Part 10 files in the folder; returns their paths. */
export function writeFiles(folder: string, dataSets: readonly DataSet[], extension = 'dcm'): string[] {
  mkdirSync(folder, { recursive: true });
  return dataSets.map((dataSet, at) => {
    const path = join(folder, `${String(at).padStart(4, '0')}.${extension}`);
    writeFileSync(path, toFile(dataSet));
    return path;
  });
}

/** Orthanc with its DICOMweb plugin, on a DICOM port and an HTTP port. */
export async function startOrthanc(folder: string, destinations: Destinations): Promise<Server & { web: string }> {
  mkdirSync(folder, { recursive: true });
  const port = await findFreePort();
  const http = await findFreePort();
  const configuration = {
    Name: 'Peer',
    StorageDirectory: join(folder, 'storage'),
    IndexDirectory: join(folder, 'storage'),
    Plugins: existsSync(plugin) ? [plugin] : [],
    DicomAet: 'ORTHANC',
    DicomPort: port,
    HttpPort: http,
    HttpBindAddresses: ['127.0.0.1'],
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    DicomCheckModalityHost: false,
    DicomAlwaysAllowFind: true,
    DicomAlwaysAllowGet: true,
    DicomAlwaysAllowMove: true,
    DefaultEncoding: 'Utf8',
    DicomModalities: Object.fromEntries(
      Object.entries(destinations).map(([title, to]) => [title, [title, '127.0.0.1', to]]),
    ),
    DicomWeb: { Enable: true, Root: '/dicom-web/', EnableWado: false, StudiesMetadata: 'Full', SeriesMetadata: 'Full' },
  };
  const file = join(folder, 'orthanc.json');
  writeFileSync(file, JSON.stringify(configuration));
  const server = await startServer('Orthanc', [file], http);
  return { ...server, port, web: `http://127.0.0.1:${http}` };
}

/** dcmqrscp with those files in its index. */
export async function startDcmqrscp(folder: string, files: string[], destinations: Destinations): Promise<Server> {
  const database = join(folder, 'database');
  mkdirSync(database, { recursive: true });
  const port = await findFreePort();
  const hosts = Object.entries(destinations).map(([title, to]) => `${title} = (${title}, 127.0.0.1, ${to})`);
  const lines = [
    `NetworkTCPPort = ${port}`,
    'MaxPDUSize = 16384',
    'MaxAssociations = 16',
    'HostTable BEGIN',
    ...hosts,
    'HostTable END',
    'VendorTable BEGIN',
    'VendorTable END',
    'AETable BEGIN',
    `ARCHIVE ${database} RW (500, 1024mb) ANY`,
    'AETable END',
  ];
  const file = join(folder, 'dcmqrscp.cfg');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { status, stderr } = spawnSync('dcmqridx', [database, ...files]);
  if (status !== 0) throw new Error(`dcmqridx refused the files: ${String(stderr)}`);
  return startServer('dcmqrscp', ['-c', file], port);
}

/** wlmscpfs with those steps as its worklist, under the title WORKLIST. */
export async function startWlmscpfs(folder: string, steps: readonly DataSet[]): Promise<Server> {
  writeFiles(join(folder, 'WORKLIST'), steps, 'wl');
  writeFileSync(join(folder, 'WORKLIST', 'lockfile'), '');
  const port = await findFreePort();
  return startServer('wlmscpfs', ['-s', '-dfp', folder, String(port)], port);
}

/** storescp, which keeps nothing; of `classes` it takes those only, where they are given. */
export async function startStorescp(folder: string, classes?: readonly string[]): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  const port = await findFreePort();
  const profile = classes ? ['-xf', writeProfile(folder, classes), 'Default'] : [];
  return startServer('storescp', ['--ignore', ...profile, String(port)], port);
}

/** An association profile of DCMTK that accepts those classes in Explicit VR Little Endian. */
function writeProfile(folder: string, classes: readonly string[]): string {
  const lines = [
    '[[TransferSyntaxes]]',
    '[Uncompressed]',
    'TransferSyntax1 = LittleEndianExplicit',
    'TransferSyntax2 = LittleEndianImplicit',
    '[[PresentationContexts]]',
    '[Some]',
    ...classes.map((uid, at) => `PresentationContext${at + 1} = ${uid}\\Uncompressed`),
    '[[Profiles]]',
    '[Default]',
    'PresentationContexts = Some',
  ];
  const file = join(folder, 'storescp.cfg');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
