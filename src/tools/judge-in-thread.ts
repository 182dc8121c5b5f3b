import { Worker } from 'node:worker_threads';
import type { Problem } from '../curriculum/problem.ts';
import type { Report } from '../curriculum/report/report.ts';

/** What a build needs to know of the content: its errors, or the report on it where it has none. */
export interface Judgement {
  errors: Problem[];
  report?: Report;
}

/** The judgement on the content below `root`, made beside whatever else is done meanwhile. */
export function judgeInThread(root: string): Promise<Judgement> {
  return new Promise((resolve, reject) => {
    // Options such as `--input-type` are for the program that asks, and would end the thread.
    const thread = new Worker(new URL('./judge-thread.ts', import.meta.url), { workerData: root, execArgv: [] });
    thread.once('message', resolve).once('error', reject).once('messageerror', reject);
    // Of no effect once it has told what it found.
    thread.once('exit', () => reject(new Error('The content could not be judged: its thread ended without a word.')));
  });
}
