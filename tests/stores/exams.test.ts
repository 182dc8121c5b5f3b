import { expect, test } from 'vitest';
import { dropExam, loadExam, saveExam } from '../../src/stores/exams.ts';
import { anExam } from '../engine/exam/build.ts';

// Here is no database, as in a browser that refuses one; what a browser keeps is tried in tests/browser/exam.test.ts.

test('where nothing is kept, saving says so', async () => {
  expect(await saveExam(anExam())).toBe(false);
});

test('where nothing is kept there is no open exam, and none to drop', async () => {
  await saveExam(anExam());
  expect(await loadExam('cpia/exam')).toBeUndefined();
  await expect(dropExam('x1')).resolves.toBeUndefined();
});
