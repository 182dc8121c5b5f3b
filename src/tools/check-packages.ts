import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgePackages, type Locked } from './judge-packages.ts';

// Licences, exact versions and the number of packages, from the lock and what is installed; then what the registry warns of.
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json');
const lock = read('package-lock.json') as { packages: Record<string, Locked> };

const installed = Object.entries(lock.packages).flatMap(([path, locked]): [string, Locked][] => {
  if (path === '') return [];
  try {
    const { license = locked.license, licenses } = read(join(path, 'package.json'));
    return [[path, { ...locked, license: license?.type ?? license ?? licenses?.[0]?.type }]];
  } catch {
    return [[path, locked]]; // for another platform: what the lock says
  }
});
const problems = judgePackages(manifest, installed);
for (const problem of problems) console.error(problem);
console.log(`${installed.length} packages locked, ${Object.keys(manifest.dependencies).length} used by the site`);

const isAudited = audit();
process.exitCode = problems.length > 0 || !isAudited ? 1 : 0;

/**
 * True where the registry knows of no weakness. Where it does not answer, as within a hospital or behind a mirror that has
 * no audit, that is said and fails nothing: nobody could mend it there.
 */
function audit(): boolean {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const parameters = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = spawnSync(npm, parameters, { encoding: 'utf8', shell: process.platform === 'win32' });
  const found = parse(stdout);
  if (!found) {
    console.log('npm audit: NOT REACHED. The registry did not answer, so nothing is known of weaknesses.');
    return true;
  }
  const named = Object.keys(found);
  console.log(`npm audit: ${named.length === 0 ? 'no known weakness' : `weaknesses in ${named.join(', ')}`}`);
  return named.length === 0;
}

/** The packages with weaknesses; nothing where the answer is none of an audit. */
function parse(text: string): Record<string, unknown> | undefined {
  try {
    const { vulnerabilities, metadata } = JSON.parse(text);
    return metadata ? vulnerabilities : undefined;
  } catch {
    return undefined;
  }
}
