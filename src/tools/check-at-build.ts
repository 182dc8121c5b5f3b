import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../curriculum/check.ts';
import { formatProblem } from '../curriculum/problem.ts';
import { readContent } from './read-content.ts';

/** Stops the build on any error in the content, and shows all of them; `astro build` alone would stop at the first or only log. */
export function checkAtBuild(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command === 'preview') return;
        const { entries, problems } = readContent(fileURLToPath(config.root));
        // With files that cannot be read, rules about the whole would only add noise.
        const found = problems.length > 0 ? problems : checkContent(entries);
        const errors = found.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) return;
        const text = `${errors.length} errors in the content:\n\n${errors.map(formatProblem).join('\n')}\n`;
        if (command === 'build') throw new Error(text);
        logger.error(text);
      },
    },
  };
}
