import { checkContent } from '../curriculum/check.ts';
import { listItems } from '../curriculum/item-entry.ts';
import { formatProblem } from '../curriculum/problem.ts';
import { readContent } from './read-content.ts';

// `npm run check:content [-- text]`: all problems at once; with a text, only those of files whose path has it.
const only = process.argv[2] ?? '';
const { entries, problems } = readContent(process.cwd());
const found = [...problems, ...checkContent(entries)].filter(({ file }) => file.includes(only));
const errors = found.filter(({ severity }) => severity === 'error').length;

for (const problem of found) console.log(formatProblem(problem));
console.log(
  `${entries.lessons.length} lessons, ${listItems(entries).length} items, ${entries.glossary.flatMap(({ data }) => data.terms).length} terms: ` +
    `${errors} errors, ${found.length - errors} warnings.`,
);
process.exitCode = errors > 0 ? 1 : 0;
