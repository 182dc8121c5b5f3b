/** What an author says was changed, and on which day (`2026-11-22`). */
export interface Change {
  on: string;
  says: string;
}

/** A part of the site that can be kept on the device by itself. */
export interface Part {
  id: string;
  title: string;
}

/** A file of the site; `hash` is the first half of the SHA-256 of its content, in hex. */
export interface ListedFile {
  /** From the top of the site and as in its address: `learn/dicom/`, `404.html`. */
  path: string;
  hash: string;
  bytes: number;
  /** The ids of the parts that need it. */
  parts: string[];
}

/** Every file of a build. Its version is the hash of this list as it is served, at `offline/<version>.json`. */
export interface FileList {
  parts: Part[];
  changes: Change[];
  /** The hash of the service worker's program: with another program it is another version. */
  program: string;
  files: ListedFile[];
}

/** The part that is kept whenever anything is: what every page stands in, and the pages that do something. */
export const frame = 'frame';

/** The part with every bank: kept unless the learner says otherwise, as without it no practice or exam can be begun. */
export const itemsPart = 'items';

/** Where the list of a version stands. */
export function listPath(version: string): string {
  return `offline/${version}.json`;
}

/** The files of these parts, each once. */
export function filesOf({ files }: FileList, parts: readonly string[]): ListedFile[] {
  return files.filter((file) => file.parts.some((part) => parts.includes(part)));
}

/** The bytes of these files; what has the same content is kept, and counted, once. */
export function bytesOf(files: readonly ListedFile[]): number {
  const sizes = new Map(files.map(({ hash, bytes }) => [hash, bytes]));
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}
