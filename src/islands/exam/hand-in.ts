import type { PosedItem } from '../../engine/bank.ts';
import type { ExamSat } from '../../engine/event.ts';
import type { SubmittedExam } from '../../engine/exam/exam.ts';
import { gradeExam } from '../../engine/exam/grade-exam.ts';
import { zone } from '../../stores/clock.ts';
import { dropExam } from '../../stores/exams.ts';
import { learner } from '../../stores/learner.ts';

/**
 * Marks an exam and puts it into the log; the open exam is dropped only once the log is safe on disk. All ids come from
 * the exam's, so that an exam that is handed in twice, as after a crash, counts once.
 */
export async function handIn(exam: SubmittedExam, items: readonly PosedItem[]): Promise<void> {
  await learner.record([...gradeExam(exam, items, zone()), describeSitting(exam)]);
  if (learner.$keeping.get().status === 'kept') await dropExam(exam.id);
}

function describeSitting({ id, paper, title, startedAt, submittedAt, places }: SubmittedExam): ExamSat {
  return {
    kind: 'exam-sat',
    id: `${id}-sat`,
    at: submittedAt,
    zone: zone(),
    exam: id,
    paper,
    title,
    startedAt,
    places: places.map(({ item, section, scored }) => ({ item, section, scored })),
  };
}
