import type { Exam } from '../engine/exam/exam.ts';
import { dropRecord, readRecords, writeRecord } from './records.ts';

/** Keeps an open exam as it stands, in place of what was kept before; resolves to false where the browser refuses. */
export async function saveExam(exam: Exam): Promise<boolean> {
  try {
    await writeRecord('exams', exam);
    return true;
  } catch {
    return false; // the exam goes on in this tab, and the learner is told
  }
}

/** The open exam of a paper, if there is one; of several the one begun last. */
export async function loadExam(paper: string): Promise<Exam | undefined> {
  try {
    const exams = await readRecords('exams');
    return exams.filter((exam) => exam.paper === paper).toSorted((a, b) => b.startedAt - a.startedAt)[0];
  } catch {
    return undefined;
  }
}

/** Forgets an exam that is marked or given up; what was recorded of it stays in the log. */
export async function dropExam(id: string): Promise<void> {
  try {
    await dropRecord('exams', id);
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
