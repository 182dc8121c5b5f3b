import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem, type Problem } from '../curriculum/problem.ts';
import { type Judgement, judgeInThread } from './judge-in-thread.ts';
import { readContent } from './read-content.ts';

/**
 * Stops the build on any error in the content and shows all of them, of files that cannot be read first; `astro build` alone
 * would stop at the first or only log. A page imports the report on the content as `virtual:content-report`.
 */
export function checkAtBuild(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(config.root);
        // Read here too: Astro comes to these files before the thread is done, and tells of the first fault alone.
        const { problems } = readContent(root);
        if (problems.length > 0 && command === 'build') throw new Error(describe(problems));
        const file = new URL('content-report.mjs', config.cacheDir);
        // What another build has left is not to be taken for the report of this one.
        rmSync(file, { force: true });
        const judging = judgeInThread(root);
        judging.then(
          ({ errors }) => command === 'dev' && errors.length > 0 && logger.error(describe(errors)),
          (error: unknown) => logger.error(String(error)),
        );
        updateConfig({ vite: { plugins: [command === 'build' ? linkReport(judging, file) : shipReport(judging)] } });
      },
    },
  };
}

const name = 'virtual:content-report';

/**
 * The report as a module that is written when the thread is done: after the bundling, which goes on meanwhile, and before
 * the first page, none of which is rendered while the content has errors.
 */
function linkReport(judging: Promise<Judgement>, file: URL) {
  return {
    name: 'link-content-report',
    resolveId: (id: string) => (id === name ? { id: file.href, external: true } : undefined),
    async writeBundle(this: { environment: { name: string } }) {
      // The last of those that Astro bundles.
      if (this.environment.name !== 'client') return;
      const report = moduleOf(await judging);
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, report);
    },
  };
}

/** The report as a module of a site that is served while one writes. */
function shipReport(judging: Promise<Judgement>) {
  return {
    name: 'ship-content-report',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: async (id: string) => (id === `\0${name}` ? moduleOf(await judging) : undefined),
  };
}

function moduleOf({ errors, report }: Judgement): string {
  if (!report) throw new Error(describe(errors));
  return `export default ${JSON.stringify(report)};`;
}

function describe(errors: Problem[]): string {
  return `${errors.length} errors in the content:\n\n${errors.map(formatProblem).join('\n')}\n`;
}
