import { defineConfig } from 'vitest/config';

/** Preact's JSX, as the site compiles it. */
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{content,site,servers,browser,faults}/**'],
          // Nothing is mocked, so a worker may keep the tables of the standards from file to file: a tenth of the time.
          isolate: false,
          // A scan is projected and reconstructed; beside other work that takes its time.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          env: { FAULTS: 'whole' },
          maxWorkers: 1,
          testTimeout: 1_800_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          // The faults too, with fewer of each.
          // Of the faults those that take no minute; `npm run test:faults` tries all of them, and longer.
          include: ['tests/browser/**/*.test.ts', 'tests/faults/{kill,versions,tabs,files}.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          // Two cores, and a browser that is waited for is idle for half of the time.
          maxWorkers: 3,
          // A busy machine may miss a moment; what fails twice fails.
          retry: 1,
          // A test that visits every type of page takes a minute, and more on a busy machine.
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
