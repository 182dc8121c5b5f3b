import { existsSync } from 'node:fs';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, without a slash at its end. */
    site: string;
    /** The same, built for a sub-path and served under it. */
    siteUnderPath: string;
  }
}

/** Serves both builds while the browser tests run, on this machine alone. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = { host: '127.0.0.1' };
  const top = await preview({ logLevel: 'error', server: { ...server, port: 4391 } });
  const base = '/training/pacs/';
  const outDir = 'dist-sub-path';
  // The faults alone need no second build.
  const underPath = existsSync(outDir)
    ? await preview({ logLevel: 'error', base, outDir, server: { ...server, port: 4392 } })
    : undefined;
  project.provide('site', `http://localhost:${top.port}`);
  project.provide('siteUnderPath', `http://localhost:${underPath?.port ?? 4392}/training/pacs`);
  return async () => {
    await Promise.all([top.stop(), underPath?.stop()]);
  };
}
