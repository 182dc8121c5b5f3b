import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.ts';
import { findServer } from './find-servers.ts';

/** A step of the whole test: a tool that passes or fails as one, or a project of vitest that counts its tests. */
interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
}

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'pacs-prep-test-'));
const bin = (name: string) => join('node_modules', '.bin', name);
const vitest = (project: string): Step => ({
  name: project,
  command: [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${project}.json`)}`,
  ],
});

/** Where the site built for a sub-path lies and lives; the browser tests visit both. */
const subPath = { BASE_PATH: '/training/pacs/', OUT_DIR: 'dist-sub-path' };

const steps: Step[] = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: [bin('oxlint'), '--deny-warnings'] },
  { name: 'packages', command: [process.execPath, 'src/tools/check-packages.ts'] },
  { name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'engine types', command: [bin('tsc'), '-p', 'src/engine/tsconfig.json'] },
  { name: 'worker types', command: [bin('tsc'), '-p', 'src/offline/tsconfig.json'] },
  vitest('content'),
  vitest('unit'),
  { name: 'build', command: [bin('astro'), 'build', '--silent'] },
  { name: 'build for a sub-path', command: [bin('astro'), 'build', '--silent'], env: subPath },
  { name: 'portable', command: [process.execPath, 'src/tools/package-portable.ts', '--from', subPath.OUT_DIR] },
  { name: 'site for a server', command: [process.execPath, 'src/tools/package-site.ts', '--from', subPath.OUT_DIR] },
  vitest('site'),
  ...(findServer('nginx') && findServer('apache2') ? [vitest('servers')] : []),
  vitest('browser'),
];

const counts = steps.map((step) => {
  console.log(`\n── ${step.name} ──`);
  const count = step.name === 'browser' ? runInBrowser(step) : run(step);
  console.log(`${step.name}: ${count.passed} passed, ${count.failed} failed`);
  return { ...count, name: step.name };
});
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const bad = counts.filter((count) => count.failed > 0).map(({ name }) => name);

if (bad.length > 0) console.log(`\nFailed: ${bad.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runInBrowser(step: Step): Count {
  try {
    return run({ ...step, env: { CHROMIUM_PATH: findOrInstallBrowser() } });
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

function run({ name, command: [command = '', ...parameters], env }: Step): Count {
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (command !== bin('vitest')) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return readReport(join(reports, `${name}.json`), status);
}

/** What vitest counted; a test that was skipped counts as failed, and so does a run that ended without a report. */
function readReport(file: string, status: number | null): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const { numPassedTests: passed = 0, numTotalTests: total = 0 } = report;
    const failed = total - passed;
    return { passed, failed: failed === 0 && (status !== 0 || total === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
