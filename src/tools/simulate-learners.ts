import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { simulateCandidates, tabulate, tryReadiness } from './calibration.ts';
import { readExams } from './read-exams.ts';

// `npm run simulate`: how good readiness is on learners whose abilities are known. `--json <file>` writes the table for
// the method page. The constants of readiness were fitted on seed 1: report on another.
const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '20261122' },
    json: { type: 'string' },
  },
});
const names = ['ciip', 'cpia', 'cpas/technical'];
const exams = readExams(process.cwd()).filter(({ name }) => names.includes(name));
const candidates = simulateCandidates(exams, Number(values.learners), Number(values.seed));
const trials = tryReadiness(candidates);
const rows = tabulate(trials);

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const cells = rows.map(({ firsts, learners, absoluteError, bias, covered, width }) =>
  [firsts, String(learners), ...[absoluteError, bias, covered, width].map(percent)].map((cell) => cell.padStart(16)),
);
const head = ['first exposures', 'learners', 'mean abs. error', 'bias', 'in the interval', 'mean width'];
for (const line of [head.map((cell) => cell.padStart(16)), ...cells]) console.log(line.join(''));
console.log(
  `${candidates.length} learners of ${names.join(', ')}; ${candidates.length - trials.length} had too little data.`,
);

if (values.json !== undefined) {
  const table = {
    learners: candidates.length,
    notEnough: candidates.length - trials.length,
    exams: names,
    seed: Number(values.seed),
    rows,
  };
  writeFileSync(values.json, `${JSON.stringify(table, null, 2)}\n`);
}
