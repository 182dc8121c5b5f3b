import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest Starlight for the Astro of this project, both of 2026; raise it with Astro. */
export const starlight = '0.42.4';

/** Installs Starlight with the Astro of this project into `folder`, unless it is there; says what was installed. */
export function install(folder: string, root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = { astro: dependencies.astro as string, '@astrojs/starlight': starlight };
  mkdirSync(folder, { recursive: true });
  const description = { name: 'the-same-lessons', private: true, type: 'module', dependencies: wanted };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
  if (!existsSync(join(folder, 'node_modules/@astrojs/starlight')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  return `Starlight ${starlight}, Astro ${wanted.astro}`;
}
