import { writeFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { checkContent } from '../curriculum/check.ts';
import { history } from '../curriculum/checks/structure/s7-history.ts';
import { makeLedger } from '../curriculum/ledger.ts';
import { formatProblem } from '../curriculum/problem.ts';
import { readContent } from './read-content.ts';

// `npm run ledger`: enters new and openly revised items; what changed otherwise must be mended first.
const { entries, problems } = readContent(process.cwd());
const found = [...problems, ...checkContent(entries, { today: '' }, [history])];
const errors = found.filter(({ severity }) => severity === 'error');

for (const problem of errors) console.error(formatProblem(problem));
if (errors.length > 0) process.exitCode = 1;
else {
  const head = '# A line for every item ever published: written by `npm run ledger`, never by hand.\n';
  const ledger = makeLedger(entries);
  writeFileSync('content/ledger.yaml', head + dump(ledger, { flowLevel: 1, lineWidth: -1 }));
  console.log(`${Object.keys(ledger).length} items; ${found.length} of them new or revised.`);
}
