import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Entries } from '../curriculum/entry.ts';
import { join } from '../curriculum/join.ts';
import { listItems } from '../curriculum/item-entry.ts';
import { formatProblem, type Problem } from '../curriculum/problem.ts';
import { makeReport } from '../curriculum/report/report.ts';
import { judgeContent } from './judge-content.ts';
import { filesOf } from './files-of.ts';
import { printReport } from './print-report.ts';

// npm run check:content [-- [text in a path] [--only <competency>] [--notes] [--report] [--watch]]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    notes: { type: 'boolean' },
    report: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
});
const root = process.cwd();

check();
if (values.watch) {
  let waiting: NodeJS.Timeout | undefined;
  watch('content', { recursive: true }, () => {
    clearTimeout(waiting);
    // An editor saves in several steps: the last one counts.
    waiting = setTimeout(check, 100);
  });
}

function check(): void {
  const { entries, problems } = judgeContent(root);
  const shown = choose(entries, problems).filter(({ severity }) => values.notes || severity !== 'note');
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;

  for (const [i, problem] of shown.entries())
    console.log(`${problem.file === shown[i - 1]?.file ? '' : '\n'}${formatProblem(problem)}`);
  console.log(
    `\n${entries.lessons.length} lessons, ${listItems(entries).length} items, ${entries.glossary.flatMap(({ data }) => data.terms).length} terms: ` +
      `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes${shown.length < problems.length ? `; ${shown.length} shown` : ''}.`,
  );
  if (values.report) console.log(`\n${printReport(makeReport(entries, join(entries), problems))}`);
  process.exitCode = count('error') > 0 ? 1 : 0;
}

function choose(entries: Entries, problems: Problem[]): Problem[] {
  const [part] = positionals;
  const asked = values.only === undefined ? undefined : filesOf(entries, values.only);
  if (asked?.size === 0) throw new Error(`There is no competency “${values.only}”; its id stands in content/domains.`);
  return problems.filter(({ file }) => (!part || file.includes(part)) && (!asked || asked.has(file)));
}
