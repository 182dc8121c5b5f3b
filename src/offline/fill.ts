import { type Ask, type Fault, fetchFile } from './fetch-file.ts';
import type { ListedFile } from './list.ts';
import type { Shelf } from './shelf.ts';

interface Filling {
  shelf: Shelf;
  ask: Ask;
  /** Told of each file once it is kept. */
  onKept?: (file: ListedFile) => void;
  /** True when no further file is to be begun. */
  isStopped?: () => boolean;
  /** True to give up at the first fault, where a part of the files is worth nothing. */
  isAllOrNothing?: boolean;
}

/** Files that are fetched at once: as many as a browser opens connections to one server. */
const atOnce = 6;

/** What is missing of these files, each content once. */
export async function listMissing(files: readonly ListedFile[], shelf: Shelf): Promise<ListedFile[]> {
  const kept = new Set(await shelf.keys());
  return files.filter(({ hash }) => !kept.has(hash) && kept.add(hash));
}

/** Fetches what is missing of these files and keeps it; says what went wrong first, if anything did. */
export async function fill(files: readonly ListedFile[], filling: Filling): Promise<Fault | undefined> {
  const { shelf, ask, onKept, isStopped = () => false, isAllOrNothing = false } = filling;
  const missing = await listMissing(files, shelf);
  let first: Fault | undefined;
  let isOver = false;

  async function work(): Promise<void> {
    for (let file = missing.shift(); file && !isOver && !isStopped(); file = missing.shift()) {
      const fault = await keepFile(file, shelf, ask);
      if (!fault) onKept?.(file);
      first ??= fault;
      // Without a server or room the next would fare no better; one bad file says nothing about the next.
      isOver ||= fault === 'unreachable' || fault === 'full' || (isAllOrNothing && fault !== undefined);
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return first;
}

/** Fetches one file and keeps it. */
export async function keepFile(file: ListedFile, shelf: Shelf, ask: Ask): Promise<Fault | undefined> {
  const fetched = await fetchFile(file.path, file.hash, ask);
  if ('fault' in fetched) return fetched.fault;
  try {
    await shelf.write(file.hash, fetched.file);
    return undefined;
  } catch {
    return 'full';
  }
}
