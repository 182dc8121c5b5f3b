import { textOf, type DataSet } from '../dicom/data-set.ts';
import { writeDataSet } from '../dicom/write-data-set.ts';
import { writeFile } from '../dicom/write-file.ts';
import type { Archive } from '../query/archive.ts';
import { listEntities } from '../query/entities.ts';
import { acceptJson, acceptObjects } from './accept.ts';
import { refuse, type WebRequest, type WebResponse } from './exchange.ts';
import { writeJson } from './json.ts';
import { writeParts } from './multipart.ts';
import type { Resource } from './resource.ts';

const boundary = 'pacs-prep-boundary';
const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** Answers a retrieval (WADO-RS) of objects or of their metadata (PS3.18 §10.4). */
export function fetchObjects(archive: Archive, resource: Resource, request: WebRequest): WebResponse {
  const instances = listEntities(archive, 'IMAGE')
    .flatMap(({ instances }) => instances)
    .filter((instance) => isIn(instance, resource));
  if (instances.length === 0) return refuse(404, 'The archive holds nothing under these UIDs.');
  if (resource.kind === 'pixels')
    return refuse(404, 'The objects of this archive are headers only: they have no frames, bulk data or pictures.');
  if (resource.kind === 'metadata') {
    if (!acceptJson(request))
      return refuse(406, 'Metadata can be had as application/dicom+json, and the Accept header does not take that.');
    return {
      status: 200,
      headers: { 'Content-Type': 'application/dicom+json' },
      json: instances.map(writeJson),
      remarks: [],
    };
  }
  const form = acceptObjects(request, instances.length);
  if (!form) return refuse(406, explainRefusal(instances.length));
  const files = instances.map((instance) => toFile(instance));
  const type = `application/dicom; transfer-syntax=${explicitLittleEndian}`;
  const [only = new Uint8Array()] = files;
  if (form === 'single') return { status: 200, headers: { 'Content-Type': type }, body: only, remarks: [] };
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/related; type="application/dicom"; boundary=${boundary}` },
    body: writeParts(
      files.map((bytes) => ({ type, bytes })),
      boundary,
    ),
    remarks: [
      `${files.length === 1 ? 'One object' : `${files.length} objects`}, each a Part 10 file in a part of its own.`,
    ],
  };
}

function isIn(instance: DataSet, { study, series, instance: uid }: Resource): boolean {
  const is = (tag: string, wanted: string | undefined) => wanted === undefined || textOf(instance, tag) === wanted;
  return is('0020000D', study) && is('0020000E', series) && is('00080018', uid);
}

function explainRefusal(count: number): string {
  const single = count === 1 ? ' or application/dicom' : '';
  return `Objects can be had as multipart/related; type="application/dicom"${single}, in Explicit VR Little Endian, and the Accept header does not take that.`;
}

/** The object, or a step of the worklist, as a Part 10 file. */
export function toFile(instance: DataSet): Uint8Array {
  const meta = {
    sopClass: textOf(instance, '00080016') || '1.2.840.10008.5.1.4.31',
    sopInstance: textOf(instance, '00080018') || '2.25.1',
    transferSyntax: explicitLittleEndian,
    implementation: '2.25.1',
    implementationVersion: 'PACS_PREP',
  };
  return writeFile(meta, writeDataSet(instance));
}
