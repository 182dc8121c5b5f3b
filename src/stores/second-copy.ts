import type { LearnerEvent } from '../engine/event.ts';
import { ask, finish } from './ask.ts';
import { databaseName, openToRead, type Schema } from './database.ts';
import { openEventLog, type EventLog } from './event-log.ts';
import { learner } from './learner.ts';

// Chromium keeps all databases of a site in one place on the disk, and where a crash has damaged it throws all of them away.
// A bucket of the Storage Buckets API is a place apart, hardly damaged by the same crash: the log lies there once more.

/** What the types of the DOM lack of that API, which Chromium alone has, and over HTTPS or on localhost. */
interface Buckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

type Entry = Schema['events'];

const bucketName = 'second-copy';
/** Entries copied at a time. */
const pieceSize = 1000;
/** Milliseconds after which what was written is copied: not in the moment in which the log itself is written. */
const delay = 200;

const buckets = (navigator as unknown as { storageBuckets?: Buckets }).storageBuckets;
let connection: Promise<IDBDatabase> | undefined;

/** Copies the log of this learner, now and whenever it grows, and puts back what the browser has lost of it. */
export async function tendCopy(): Promise<void> {
  if (!buckets) return;
  const isKnown = (await indexedDB.databases()).some(({ name }) => name === databaseName);
  // Nobody who has done nothing yet is given a database.
  if (!isKnown && !(await buckets.keys()).includes(bucketName)) return;
  await learner.start(); // the page shows its numbers first
  const channel = new BroadcastChannel(databaseName);
  const tend = () =>
    navigator.locks
      .request(`${databaseName}:${bucketName}`, async () => {
        if (await bringUpToDate()) channel.postMessage('appended');
      })
      .catch(() => undefined); // it is a second copy: the log itself says what is wrong
  let timer: ReturnType<typeof setTimeout> | undefined;
  channel.addEventListener('message', () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void tend();
    }, delay);
  });
  await tend();
}

/** Deletes the copy of this learner's log. */
export async function dropCopy(): Promise<void> {
  if (!(await buckets?.keys())?.includes(bucketName)) return;
  const bucket = await buckets?.open(bucketName);
  if (bucket) await ask(bucket.indexedDB.deleteDatabase(databaseName));
}

/** True where something was put back. */
async function bringUpToDate(): Promise<boolean> {
  // The log first: where this learner was removed it refuses, and no copy is made.
  const log = await openEventLog();
  if (log.refusal) return false;
  const copy = await openCopy();
  const upTo = Number((await ask(copy.transaction('copied').objectStore('copied').get('upTo'))) ?? 0);
  // Nothing is ever deleted from the log: where it is shorter than it was, it is another.
  const isLost = (await log.findLastSeq()) < upTo;
  if (isLost) await putBack(copy, log);
  await copyFrom(isLost ? 0 : upTo, copy);
  return isLost;
}

function openCopy(): Promise<IDBDatabase> {
  return (connection ??= connect().catch((error: unknown) => {
    connection = undefined;
    throw error;
  }));
}

async function connect(): Promise<IDBDatabase> {
  const bucket = await buckets?.open(bucketName);
  if (!bucket) throw new Error('This browser has no buckets.');
  const opening = bucket.indexedDB.open(databaseName, 1);
  opening.addEventListener('upgradeneeded', () => {
    for (const name of ['events', 'copied']) opening.result.createObjectStore(name);
  });
  const database = await ask(opening);
  const lose = () => (connection = undefined);
  database.addEventListener('versionchange', () => (database.close(), lose()));
  database.addEventListener('close', lose);
  return database;
}

async function putBack(copy: IDBDatabase, log: EventLog): Promise<void> {
  const entries: Entry[] = await ask(copy.transaction('events').objectStore('events').getAll());
  // To the letter, whether this build can read them or not; the log judges what it reads.
  const events = entries.filter(({ id }) => typeof id === 'string') as LearnerEvent[];
  for (let from = 0; from < events.length; from += pieceSize) await log.append(events.slice(from, from + pieceSize));
}

async function copyFrom(seq: number, copy: IDBDatabase): Promise<void> {
  for (let upTo = seq; ;) {
    const reading = (await openToRead()).transaction('events').objectStore('events');
    const entries: Entry[] = await ask(reading.getAll(IDBKeyRange.lowerBound(upTo, true), pieceSize));
    const last = entries.at(-1)?.seq;
    if (last === undefined) return;
    const writing = copy.transaction(['events', 'copied'], 'readwrite');
    for (const { seq, ...entry } of entries) writing.objectStore('events').put(entry, String(entry.id ?? seq));
    writing.objectStore('copied').put(last, 'upTo');
    await finish(writing);
    upTo = last;
  }
}
