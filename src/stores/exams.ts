import type { Exam } from '../engine/exam/exam.ts';
import { forgetOpen, keepOpen, readRecords } from './records.ts';

/** Keeps an open exam as it stands, in place of what was kept before; resolves to false where the browser refuses. */
export function saveExam(exam: Exam): Promise<boolean> {
  return keepOpen('exams', exam);
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
export function dropExam(id: string): Promise<void> {
  return forgetOpen('exams', id);
}
