import { expect, test } from 'vitest';
import { gradeLessons, lessonGrade } from '../../../../src/curriculum/checks/language/l4-reading-grade.ts';
import { aLesson, aTerm, glossaryOf, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const withBody = (body: string, term = 'subnet') =>
  someEntries({ lessons: [aLesson({ body })], glossary: [glossaryOf([aTerm({ term })])] });
const hard =
  'Organisational responsibilities necessitate comprehensive interdepartmental communication regarding infrastructural modifications.';

expectPair(lessonGrade, {
  fails: withBody(hard),
  passes: withBody('The disk is full. Ask for a new one. It will come soon.'),
});

test('a term of the glossary makes no text harder', () => {
  const [plain] = gradeLessons(withBody('The interoperability failed. It was late.'));
  const [known] = gradeLessons(withBody('The interoperability failed. It was late.', 'interoperability'));
  expect(known?.grade).toBeLessThan(plain?.grade ?? 0);
});
