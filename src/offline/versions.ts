import { type FileList, filesOf, frame, type ListedFile } from './list.ts';
import { readJson, type Shelf, writeJson } from './shelf.ts';

/** What the learner wants kept beside the frame, by the ids of parts. */
export interface Choice {
  parts: string[];
  isPaused: boolean;
}

/** The version that is in use, and the one before it, which open tabs may still show. */
export interface InUse {
  current: string;
  before?: string;
}

const listKey = (version: string) => `list-${version}`;

/** The list of a version, if it is here. */
export function readList(shelf: Shelf, version: string): Promise<FileList | undefined> {
  return readJson<FileList>(shelf, listKey(version));
}

/** Keeps the list of a version, as the newest. */
export async function writeList(shelf: Shelf, version: string, list: Response): Promise<void> {
  await shelf.drop(listKey(version)); // what is written over keeps its old place
  await shelf.write(listKey(version), list);
}

export function readChoice(shelf: Shelf): Promise<Choice | undefined> {
  return readJson<Choice>(shelf, 'choice');
}

export function writeChoice(shelf: Shelf, choice: Choice): Promise<void> {
  return writeJson(shelf, 'choice', choice);
}

export function readInUse(shelf: Shelf): Promise<InUse | undefined> {
  return readJson<InUse>(shelf, 'in-use');
}

export async function writeInUse(shelf: Shelf, current: string): Promise<InUse> {
  const last = await readInUse(shelf);
  const before = last?.current === current ? last.before : last?.current;
  const inUse = { current, ...(before === undefined ? {} : { before }) };
  await writeJson(shelf, 'in-use', inUse);
  return inUse;
}

/**
 * The files that a version needs before it may take the place of the one in use: nothing that opens offline now may be
 * lost by it. That is the frame, what was chosen unless that is paused, and every page that is kept now.
 */
export function neededOf(list: FileList, choice: Choice, keptPaths: ReadonlySet<string>): ListedFile[] {
  const wanted = new Set(filesOf(list, choice.isPaused ? [frame] : [frame, ...choice.parts]));
  return list.files.filter((file) => wanted.has(file) || keptPaths.has(file.path));
}

/** The versions whose lists are among these keys, from the oldest to the newest. */
export function listVersions(keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith('list-')).map((key) => key.slice('list-'.length));
}

/** Takes away every version older than the one in use, but for the one before it; one that is still coming stays. */
export async function sweep(shelf: Shelf, { current, before }: InUse): Promise<void> {
  const keys = await shelf.keys();
  const versions = listVersions(keys);
  const live = versions.filter((version, i) => version === before || i >= versions.indexOf(current));
  const lists = await Promise.all(live.map((version) => readList(shelf, version)));
  const hashes = new Set(lists.flatMap((list) => list?.files.map(({ hash }) => hash) ?? []));
  const kept = new Set(['choice', 'in-use', ...live.map(listKey), ...hashes]);
  for (const key of keys) if (!kept.has(key)) await shelf.drop(key);
}

/** Takes away what only the parts that are no longer chosen need, in whatever version. */
export async function clearParts(shelf: Shelf, parts: readonly string[]): Promise<void> {
  const keys = await shelf.keys();
  const lists = await Promise.all(listVersions(keys).map((version) => readList(shelf, version)));
  const known = lists.flatMap((list) => list?.files ?? []);
  const needed = new Set(
    lists.flatMap((list) => (list ? filesOf(list, [frame, ...parts]) : [])).map(({ hash }) => hash),
  );
  for (const hash of new Set(known.map((file) => file.hash))) if (!needed.has(hash)) await shelf.drop(hash);
}
