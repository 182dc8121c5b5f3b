import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../../../src/tools/starlight/copy-project.ts';

test('sources are copied, packages linked; what was built or kept stays behind, and an older copy goes', () => {
  const work = mkdtempSync(join(tmpdir(), 'pacs-prep-'));
  onTestFinished(() => rmSync(work, { recursive: true }));
  const [root, copy] = [join(work, 'project'), join(work, 'copy')];
  for (const file of ['src/a.ts', 'package.json', 'dist/b.html', 'node_modules/astro/c.js', 'node_modules/.vite/d'])
    write(join(root, file), file);
  write(join(copy, 'src/old.ts'), 'old');
  copyProject(root, copy);
  expect(readFileSync(join(copy, 'src/a.ts'), 'utf8')).toBe('src/a.ts');
  expect(lstatSync(join(copy, 'node_modules/astro')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(copy, 'node_modules/astro/c.js'), 'utf8')).toBe('node_modules/astro/c.js');
  expect(['dist', 'node_modules/.vite', 'src/old.ts'].filter((path) => existsSync(join(copy, path)))).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
