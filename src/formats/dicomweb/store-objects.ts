import { textOf, type DataSet } from '../dicom/data-set.ts';
import { readDataSet } from '../dicom/read-data-set.ts';
import { readFile } from '../dicom/read-file.ts';
import { addToArchive } from '../query/add-to-archive.ts';
import type { Archive } from '../query/archive.ts';
import { listEntities } from '../query/entities.ts';
import { headerOf, refuse, type WebRequest, type WebResponse } from './exchange.ts';
import { addressOf, writeJson } from './json.ts';
import { readMediaType } from './media-type.ts';
import { readParts } from './multipart.ts';
import type { Resource } from './resource.ts';

/** One object of the body: what was read of it, and the Failure Reason (0008,1197) where it was not stored. */
interface Judged {
  instance: DataSet;
  failure?: number;
}

// Table I.2-2 of PS3.18.
const processingFailure = 0x0110;
const classNotSupported = 0x0122;
const cannotUnderstand = 0xc000;

/** Answers a store (STOW-RS): every object of the body is judged for itself (PS3.18 §10.5, Annex I). */
export async function storeObjects(archive: Archive, { study }: Resource, request: WebRequest): Promise<WebResponse> {
  const { name, parameters } = readMediaType(headerOf(request.headers, 'Content-Type') ?? '');
  if (name !== 'multipart/related' || parameters['type'] !== 'application/dicom')
    return refuse(
      415,
      'The body must be multipart/related; type="application/dicom", and the Content-Type says otherwise.',
    );
  const { boundary } = parameters;
  if (!boundary)
    return refuse(400, 'The Content-Type names no boundary, so the parts of the body cannot be told apart.');
  const parts = readParts(request.body ?? new Uint8Array(), boundary);
  if (!parts || parts.length === 0) return refuse(400, `The body has no parts between boundaries “--${boundary}”.`);
  const supported = new Set(listEntities(archive, 'IMAGE').map(({ attributes }) => textOf(attributes, '00080016')));
  const judged: Judged[] = [];
  for (const { bytes } of parts) judged.push(await judge(bytes, supported, study));
  const stored = judged.filter(({ failure }) => failure === undefined).map(({ instance }) => instance);
  const failed = judged.length - stored.length;
  const status = failed === 0 ? 200 : stored.length > 0 ? 202 : 409;
  return {
    status,
    headers: { 'Content-Type': 'application/dicom+json' },
    json: [writeJson(report(judged, study))],
    remarks: judged.map(explain),
    archive: stored.reduce(addToArchive, archive),
  };
}

async function judge(bytes: Uint8Array, supported: Set<string>, study: string | undefined): Promise<Judged> {
  const { elements } = await readFile(bytes, { elements: {}, uids: {} });
  const instance = readDataSet(elements);
  const needed = ['00080016', '00080018', '0020000D', '0020000E'].every((tag) => textOf(instance, tag) !== '');
  if (!needed) return { instance, failure: cannotUnderstand };
  if (!supported.has(textOf(instance, '00080016'))) return { instance, failure: classNotSupported };
  if (study !== undefined && textOf(instance, '0020000D') !== study) return { instance, failure: processingFailure };
  return { instance };
}

/** The Store Instances Response Module (PS3.18 Table I.1-1). */
function report(judged: readonly Judged[], study: string | undefined): DataSet {
  const reference = (instance: DataSet): DataSet => ({
    '00081150': { vr: 'UI', Value: [textOf(instance, '00080016')] },
    '00081155': { vr: 'UI', Value: [textOf(instance, '00080018')] },
  });
  const failed = judged.flatMap(({ instance, failure }) =>
    failure === undefined ? [] : [{ ...reference(instance), '00081197': { vr: 'US', Value: [failure] } }],
  );
  const stored = judged
    .filter(({ failure }) => failure === undefined)
    .map(({ instance }) => ({
      ...reference(instance),
      '00081190': { vr: 'UR', Value: [addressOf(instance, 'IMAGE')] },
    }));
  const [first] = judged;
  const address =
    first && stored.length > 0
      ? addressOf(study ? { '0020000D': { vr: 'UI', Value: [study] } } : first.instance, 'STUDY')
      : '';
  return {
    ...(address && { '00081190': { vr: 'UR', Value: [address] } }),
    ...(failed.length > 0 && { '00081198': { vr: 'SQ', Value: failed } }),
    ...(stored.length > 0 && { '00081199': { vr: 'SQ', Value: stored } }),
  };
}

function explain({ instance, failure }: Judged): string {
  const name = textOf(instance, '00080018') || 'An object without a UID';
  if (failure === undefined) return `${name} was stored.`;
  const why: Record<number, string> = {
    [processingFailure]: 'it belongs to another study than the one in the address',
    [classNotSupported]: 'the archive does not take its SOP class',
    [cannotUnderstand]: 'it is no DICOM object with the UIDs that it needs',
  };
  return `${name} was not stored: ${why[failure]} (Failure Reason ${failure.toString(16).toUpperCase().padStart(4, '0')}).`;
}
