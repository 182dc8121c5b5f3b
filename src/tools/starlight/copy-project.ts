import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const notCopied = /^(?:node_modules|\.git|\.astro|dist.*)$/;

/** Copies the project to `folder`, its packages as links, so that whatever else is built meanwhile does not meet it. */
export function copyProject(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const listAll = (path: string, isWanted: (name: string) => boolean) => readdirSync(join(root, path)).filter(isWanted);
  for (const name of listAll('.', (name) => !notCopied.test(name)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  // What tools keep among the packages, in folders with a dot, is left behind.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of listAll('node_modules', (name) => !name.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}
