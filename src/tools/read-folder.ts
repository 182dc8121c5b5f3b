import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files of a folder, by their path in it with `/` between its parts, in the order of the paths. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
  return new Map(paths.toSorted().map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}
