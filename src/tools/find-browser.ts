import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** A Chromium that starts: from CHROMIUM_PATH, the system, or Playwright; else undefined. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return runs(named) ? named : undefined;
  return [...usualPlaces, chromium.executablePath()].find(runs);
}

/** A Chromium, installed where there is none; throws one line that says what to do. */
export function findOrInstallBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = findBrowser();
  if (found) return found;
  if (named) throw new Error(`CHROMIUM_PATH is ${named}, which does not start; name a Chromium that does.`);
  for (const install of [installFromDebian, installByPlaywright]) {
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium: install it (apt-get install chromium), or set CHROMIUM_PATH.');
}

function installFromDebian(): void {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Installing Chromium from the distribution …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update', '-qq'], environment);
  attempt('apt-get', ['install', '-y', '-qq', 'chromium'], environment);
}

function installByPlaywright(): void {
  console.log('Installing Chromium by Playwright …');
  const isRoot = process.getuid?.() === 0;
  const install = ['node_modules/playwright-core/cli.js', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'];
  attempt(process.execPath, install, process.env);
}

function attempt(command: string, parameters: string[], env: NodeJS.ProcessEnv): void {
  try {
    execFileSync(command, parameters, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  } catch {
    // The next way is tried, and if none works the last line says what to do.
  }
}

/** Ubuntu's apt package is a stub that only tells of a snap; a real browser says its version. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return /\d+\.\d+/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 30_000 }));
  } catch {
    return false;
  }
}
