import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf, type DataSet } from '../../formats/dicom/data-set.ts';
import { writeDataSet } from '../../formats/dicom/write-data-set.ts';
import { writeFile } from '../../formats/dicom/write-file.ts';
import { findPort, startServer, type Server } from './server.ts';

const explicitLittleEndian = '1.2.840.10008.1.2.1';
const worklistClass = '1.2.840.10008.5.1.4.31';
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

/** One data set as a Part 10 file. */
export function toFile(dataSet: DataSet): Uint8Array {
  return writeFile(
    {
      sopClass: textOf(dataSet, '00080016') || worklistClass,
      sopInstance: textOf(dataSet, '00080018') || '2.25.1',
      transferSyntax: explicitLittleEndian,
      implementation: '2.25.1',
      implementationVersion: 'PACS_PREP',
    },
    writeDataSet(dataSet),
  );
}

/** Orthanc with its DICOMweb plugin, on a DICOM port and an HTTP port. */
export async function startOrthanc(folder: string, destinations: Destinations): Promise<Server & { web: string }> {
  mkdirSync(folder, { recursive: true });
  const port = await findPort();
  const http = await findPort();
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
    DefaultEncoding: 'Latin1',
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
  const port = await findPort();
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
  const port = await findPort();
  return startServer('wlmscpfs', ['-s', '-dfp', folder, String(port)], port);
}
