import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../curriculum/problem.ts';
import { judgeContent } from './judge-content.ts';

/** Stops the build on any error in the content, and shows all of them; `astro build` alone would stop at the first or only log. */
export function checkAtBuild(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command === 'preview') return;
        const errors = judgeContent(fileURLToPath(config.root)).problems.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) return;
        const text = `${errors.length} errors in the content:\n\n${errors.map(formatProblem).join('\n')}\n`;
        if (command === 'build') throw new Error(text);
        logger.error(text);
      },
    },
  };
}
