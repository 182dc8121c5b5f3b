import { expect, test } from 'vitest';
import { join } from '../../src/curriculum/join.ts';
import { makePlanData } from '../../src/curriculum/plan-data.ts';
import { someEntries } from './build.ts';

test('a plan is made from lessons, competencies with their outcomes, and papers with their blueprint', () => {
  const data = makePlanData(join(someEntries()), ['cpsa/exam'], (path) => `/pacs/${path}`);
  expect(data.lessons).toMatchObject([
    { id: 'addresses', href: '/pacs/learn/it/addresses/', domain: 'it', competencies: ['networking'] },
  ]);
  expect(data.competencies['networking']).toEqual({
    title: 'About networking',
    outcomes: ['plan-addresses', 'networking-second', 'networking-third'],
  });
  expect(data.certifications).toMatchObject([
    {
      id: 'cpsa',
      papers: [
        {
          id: 'cpsa/exam',
          title: 'CPSA',
          items: 100,
          minutes: 100,
          mock: '/pacs/exams/cpsa/exam/',
          sections: [
            { weight: 0.6, competencies: ['networking'] },
            { weight: 0.4, competencies: ['storage'] },
          ],
        },
      ],
    },
  ]);
});
