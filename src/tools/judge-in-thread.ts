import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { join } from '../curriculum/join.ts';
import type { Problem } from '../curriculum/problem.ts';
import { makeReport, type Report } from '../curriculum/report/report.ts';
import { judgeContent } from './judge-content.ts';

/** What a build needs to know of the content: its errors, or the report on it where it has none. */
export interface Judgement {
  errors: Problem[];
  report?: Report;
}

/** The judgement on the content below `root`, made beside whatever else is done meanwhile. */
export function judgeInThread(root: string): Promise<Judgement> {
  return new Promise((resolve, reject) => {
    // Options such as `--input-type` are for the program that asks, and would end the thread.
    const thread = new Worker(new URL(import.meta.url), { workerData: root, execArgv: [] });
    thread.once('message', resolve).once('error', reject);
  });
}

function judge(root: string): Judgement {
  const { entries, problems } = judgeContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { errors } : { errors, report: makeReport(entries, join(entries), problems) };
}

if (!isMainThread) parentPort?.postMessage(judge(workerData as string));
