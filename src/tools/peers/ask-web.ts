import { itemsOf, type DataSet } from '../../formats/dicom/data-set.ts';
import { answerRequest } from '../../formats/dicomweb/answer-request.ts';
import type { WebRequest } from '../../formats/dicomweb/exchange.ts';
import { readMediaType } from '../../formats/dicomweb/media-type.ts';
import { readParts } from '../../formats/dicomweb/multipart.ts';
import { writeSampleBody } from '../../formats/dicomweb/sample-bodies.ts';
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
export async function askServer(address: string, archive: Archive, question: WebQuestion): Promise<WebAnswer> {
  const { method, target, headers, body: sent } = requestOf(archive, question);
  const response = await fetch(`${address}${target}`, { method, headers, ...(sent && { body: Buffer.from(sent) }) });
  const body = new Uint8Array(await response.arrayBuffer());
  return sum(response.status, response.headers.get('Content-Type') ?? '', body);
}

/** Asks the simulated server the same. */
export async function askArchive(archive: Archive, question: WebQuestion, habits: Habits): Promise<WebAnswer> {
  const { status, headers, json, body } = await answerRequest(archive, requestOf(archive, question), habits);
  const bytes = json ? new TextEncoder().encode(JSON.stringify(json)) : (body ?? new Uint8Array());
  return sum(status, headers['Content-Type'] ?? '', bytes);
}

function requestOf(archive: Archive, { target, accept = jsonType, store }: WebQuestion): WebRequest {
  if (!store) return { method: 'GET', target, headers: { Accept: accept } };
  const headers = { Accept: accept, 'Content-Type': store.type };
  return { method: 'POST', target, headers, body: writeSampleBody(archive, store.body) };
}

function sum(status: number, contentType: string, body: Uint8Array): WebAnswer {
  const { name, parameters } = readMediaType(contentType);
  if (status >= 300 && name !== jsonType) return { status, type: '' };
  if (name === jsonType)
    return { status, type: name, json: ([JSON.parse(new TextDecoder().decode(body))].flat() as DataSet[]).map(clean) };
  if (name === 'multipart/related')
    return { status, type: name, parts: readParts(body, parameters['boundary'] ?? '')?.length ?? 0 };
  return { status, type: name };
}

function clean(dataSet: DataSet): DataSet {
  const kept = Object.entries(dataSet).filter(([tag]) => !ofTheHost.has(tag));
  const inside = kept.map(([tag, attribute]) => {
    const items = itemsOf(attribute);
    return [tag, items.length > 0 ? { vr: 'SQ', Value: items.map(clean) } : attribute] as const;
  });
  return Object.fromEntries(inside.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
