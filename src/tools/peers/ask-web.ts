import type { DataSet } from '../../formats/dicom/data-set.ts';
import { answerRequest } from '../../formats/dicomweb/answer-request.ts';
import { readMediaType } from '../../formats/dicomweb/media-type.ts';
import { readParts } from '../../formats/dicomweb/multipart.ts';
import type { Archive } from '../../formats/query/archive.ts';
import type { Habits } from '../../formats/query/habits.ts';
import type { WebQuestion } from './web-requests.ts';

/** What was answered, without what is of the host: addresses, titles, dates. */
export interface WebAnswer {
  status: number;
  type: string;
  json?: DataSet[];
  /** How many objects the body holds. */
  parts?: number;
}

const jsonType = 'application/dicom+json';
const ofTheHost = new Set(['00081190', '00080054']);

/** Asks a real server below its base address. */
export async function askServer(address: string, { target, accept = jsonType }: WebQuestion): Promise<WebAnswer> {
  const response = await fetch(`${address}${target}`, { headers: { Accept: accept } });
  const body = new Uint8Array(await response.arrayBuffer());
  return sum(response.status, response.headers.get('Content-Type') ?? '', body);
}

/** Asks the simulated server the same. */
export async function askArchive(
  archive: Archive,
  { target, accept = jsonType }: WebQuestion,
  habits: Habits,
): Promise<WebAnswer> {
  const { status, headers, json, body } = await answerRequest(
    archive,
    { method: 'GET', target, headers: { Accept: accept } },
    habits,
  );
  const bytes = json ? new TextEncoder().encode(JSON.stringify(json)) : (body ?? new Uint8Array());
  return sum(status, headers['Content-Type'] ?? '', bytes);
}

function sum(status: number, contentType: string, body: Uint8Array): WebAnswer {
  const { name, parameters } = readMediaType(contentType);
  if (status >= 300) return { status, type: '' };
  if (name === jsonType)
    return { status, type: name, json: (JSON.parse(new TextDecoder().decode(body)) as DataSet[]).map(clean) };
  if (name === 'multipart/related')
    return { status, type: name, parts: readParts(body, parameters['boundary'] ?? '')?.length ?? 0 };
  return { status, type: name };
}

function clean(dataSet: DataSet): DataSet {
  const kept = Object.entries(dataSet).filter(([tag]) => !ofTheHost.has(tag));
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
