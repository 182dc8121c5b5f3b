import { parentPort, workerData } from 'node:worker_threads';
import { join } from '../curriculum/join.ts';
import { makeReport } from '../curriculum/report/report.ts';
import { judgeContent } from './judge-content.ts';
import type { Judgement } from './judge-in-thread.ts';

// The thread of judge-in-thread.ts. It alone loads the rules and their tables, which take a second.
parentPort?.postMessage(judge(workerData as string));

function judge(root: string): Judgement {
  const { entries, problems } = judgeContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { errors } : { errors, report: makeReport(entries, join(entries), problems) };
}
