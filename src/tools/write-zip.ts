import { zipSync, type Zippable } from 'fflate';

/** Files as a zip in which all lie in one folder; the same files give the same bytes, on any day and anywhere. */
export function writeZip(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A zip says local time without a zone, so a moment made of local parts reads alike everywhere.
  const mtime = new Date(2000, 0, 1);
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(entries.map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  return zipSync(zippable, { mtime, level: 9 });
}
