import { expect, test } from 'vitest';
import { addExposure, emptyExposures } from '../../../src/engine/first-exposures.ts';
import { assessPaper, type ReadinessPaper } from '../../../src/islands/readiness/paper.ts';
import { noon } from '../../engine/build.ts';

const paper: ReadinessPaper = {
  id: 'ciip/exam',
  name: 'CIIP',
  sections: [
    { id: 'one', title: 'One', weight: 60, competencies: [{ id: 'a', outcomes: ['a1', 'a2'] }] },
    {
      id: 'two',
      title: 'Two',
      weight: 40,
      competencies: [
        { id: 'a', outcomes: ['a1', 'a2'] },
        { id: 'b', outcomes: ['b1'] },
      ],
    },
  ],
};

function afterAnswers(count: number, outcomes = ['a1', 'a2', 'b1', 'elsewhere']) {
  const exposures = emptyExposures();
  for (let i = 0; i < count; i++)
    addExposure(exposures, {
      item: `i${i}`,
      outcome: outcomes[i % outcomes.length] ?? '',
      at: noon + i,
      score: Number(i % 3 > 0),
      mode: i % 2 ? 'exam' : 'practice',
      session: 's1',
    });
  return exposures;
}

test('it rests on the first answers that the paper asks for, each counted once though two sections ask for it', () => {
  const { said, firsts, inExams } = assessPaper(paper, afterAnswers(200), { now: noon + 1000 }, undefined);
  expect({ firsts, inExams }).toEqual({ firsts: 150, inExams: 50 });
  expect(said).toMatchObject({ kind: 'score', bySection: [{ section: 'one' }, { section: 'two' }] });
});

test('a pass line in per cent gives a chance to reach it, and without one there is none', () => {
  const chances = [undefined, 30, 70, 100].map((line) => {
    const { said } = assessPaper(paper, afterAnswers(200), { now: noon + 1000 }, line);
    return said.kind === 'score' ? said.passChance : 'nothing';
  });
  expect(chances[0]).toBeUndefined();
  expect(chances[1]).toBeGreaterThan(0.95);
  expect(chances[3]).toBeLessThan(0.05);
});

test('with too few answers it says what is missing', () => {
  const { said } = assessPaper(paper, afterAnswers(10, ['b1']), { now: noon + 1000 }, 70);
  expect(said).toEqual({ kind: 'not-enough', has: 10, needs: 40, missing: ['one'] });
});
