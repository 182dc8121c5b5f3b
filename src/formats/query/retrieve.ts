import { textOf, textsOf, type DataSet } from '../dicom/data-set.ts';
import type { Archive } from './archive.ts';
import { findAttribute, uniqueKeys } from './attributes.ts';
import { levelsOf, type Root } from './check-levels.ts';
import { listEntities } from './entities.ts';

/** Who receives: what it takes and how it answers a C-STORE. */
export interface Receiver {
  title: string;
  /** SOP classes for which it accepts no presentation context; for C-GET those that the SCU did not offer in the SCP role. */
  refuses: readonly string[];
  /** Its status for every C-STORE, `0000` where all is well (PS3.4 Table B.2-1). */
  storeStatus: string;
}

/** A C-MOVE, or a C-GET where there is no destination. */
export interface Retrieval {
  root: Exclude<Root, 'worklist'>;
  identifier: DataSet;
  /** The Move Destination; none for a C-GET. */
  destination?: string;
  /** After how many sub-operations a cancel arrives. */
  cancelAfter?: number;
}

/** One response, with the counts that it carries (PS3.7 §9.1.4.1). */
export interface RetrieveResponse {
  status: string;
  remaining?: number;
  completed: number;
  failed: number;
  warning: number;
}

/** The responses in their order, and what became of every instance. */
export interface Retrieved {
  responses: RetrieveResponse[];
  /** Failed SOP Instance UID List (0008,0058) of the last response. */
  failedUids: string[];
  stored: { attributes: DataSet; status: string }[];
  remarks: string[];
}

/** Answers a C-MOVE (PS3.4 §C.4.2.3) or a C-GET (§C.4.3.3) from the archive; `receivers` is the archive's list of destinations. */
export function retrieve(archive: Archive, retrieval: Retrieval, receivers: readonly Receiver[]): Retrieved {
  const { destination } = retrieval;
  const receiver = destination === undefined ? receivers[0] : receivers.find(({ title }) => title === destination);
  if (!receiver)
    return refuse('A801', `The archive has no entry for the destination “${destination}”. Nothing was tried.`);
  const faults = faultsOf(retrieval);
  if (faults.length > 0) return refuse('A900', ...faults);
  return send(select(archive, retrieval.identifier), receiver, retrieval.cancelAfter);
}

function refuse(status: string, ...remarks: string[]): Retrieved {
  return { responses: [{ status, completed: 0, failed: 0, warning: 0 }], failedUids: [], stored: [], remarks };
}

/** Unique keys alone, one value for each level above, one or a list of UIDs at the level itself (PS3.4 §C.4.2.2.1). */
function faultsOf({ root, identifier }: Retrieval): string[] {
  const own = levelsOf(root);
  const level = textOf(identifier, '00080052');
  const at = own.findIndex((one) => one === level);
  if (at < 0) return [`Query/Retrieve Level (0008,0052) must be one of ${own.join(', ')}.`];
  return own.slice(0, at + 1).flatMap((one, position) => {
    const values = textsOf(identifier[uniqueKeys[one]]);
    const name = findAttribute(uniqueKeys[one])?.keyword ?? '';
    if (values.length === 0) return [`${name} has no value: a retrieval names what it wants by unique keys.`];
    if (values.length > 1 && (position < at || one === 'PATIENT')) return [`${name} may have one value only here.`];
    return values.some((value) => /[*?]/.test(value)) ? [`${name} has a wild card, and a retrieval takes none.`] : [];
  });
}

function select(archive: Archive, identifier: DataSet): DataSet[] {
  const wanted = Object.values(uniqueKeys).filter((tag) => textsOf(identifier[tag]).length > 0);
  return listEntities(archive, 'IMAGE')
    .flatMap(({ instances }) => instances)
    .filter((instance) =>
      wanted.every((tag) => textsOf(identifier[tag]).some((value) => value.trim() === textOf(instance, tag).trim())),
    );
}

/** A pending response before each sub-operation but the first, and the sum at the end. */
function send(instances: DataSet[], receiver: Receiver, cancelAfter = Infinity): Retrieved {
  const stored: Retrieved['stored'] = [];
  const responses: RetrieveResponse[] = [];
  for (const attributes of instances) {
    if (stored.length >= cancelAfter) break;
    const isRefused = receiver.refuses.includes(textOf(attributes, '00080016'));
    // No context, no C-STORE: it counts as failed all the same (PS3.4 §C.4.2.3.1).
    stored.push({ attributes, status: isRefused ? 'no context' : receiver.storeStatus });
    responses.push({ status: 'FF00', remaining: instances.length - stored.length, ...countStored(stored) });
  }
  const counts = countStored(stored);
  const remaining = instances.length - stored.length;
  const failedUids = stored
    .filter(({ status }) => isFailure(status))
    .map(({ attributes }) => textOf(attributes, '00080018'));
  const last = remaining > 0 ? { status: 'FE00', remaining, ...counts } : { status: finalStatus(counts), ...counts };
  return { responses: [...responses, last], failedUids, stored, remarks: [] };
}

/** All failed is a failure; some, or a warning, is B000 (PS3.4 §C.4.2.2.1). */
function finalStatus({ completed, failed, warning }: { completed: number; failed: number; warning: number }): string {
  if (failed + warning === 0) return '0000';
  return completed + warning === 0 ? 'A702' : 'B000';
}

function countStored(stored: Retrieved['stored']) {
  const failed = stored.filter(({ status }) => isFailure(status)).length;
  const warning = stored.filter(({ status }) => status.startsWith('B')).length;
  return { completed: stored.length - failed - warning, failed, warning };
}

const isFailure = (status: string) => status !== '0000' && !status.startsWith('B');
