import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem, type Problem } from '../curriculum/problem.ts';
import { type Judgement, judgeInThread } from './judge-in-thread.ts';
import { readContent } from './read-content.ts';

/**
 * Stops the build on any error in the content, and shows all of them; `astro build` alone would stop at the first or only
 * log. A page imports the report on the content as `virtual:content-report`.
 */
export function checkAtBuild(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        if (command === 'preview') return;
        const root = fileURLToPath(config.root);
        // Read here too: Astro comes to these files before the thread is done, and tells of the first fault alone.
        const { problems } = readContent(root);
        if (problems.length > 0 && command === 'build') throw new Error(describe(problems));
        const judging = judgeInThread(root);
        const tell = ({ errors }: Judgement) => errors.length > 0 && logger.error(describe(errors));
        if (command === 'dev') judging.then(tell, () => undefined);
        updateConfig({ vite: { plugins: [shipReport(judging, command === 'build')] } });
      },
    },
  };
}

const name = 'virtual:content-report';

/** The report as a module; no page is rendered while the content has errors, if `strict`. */
function shipReport(judging: Promise<Judgement>, strict: boolean) {
  return {
    name: 'content-report',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: async (id: string) => {
      if (id !== `\0${name}`) return undefined;
      const { report } = await judging;
      return `export default ${JSON.stringify(report)}`;
    },
    renderStart: async () => {
      const { errors } = await judging;
      if (strict && errors.length > 0) throw new Error(describe(errors));
    },
  };
}

function describe(errors: Problem[]): string {
  return `${errors.length} errors in the content:\n\n${errors.map(formatProblem).join('\n')}\n`;
}
