import { expect, test } from 'vitest';
import { tellSolution } from '../../src/curriculum/tell-solution.ts';
import { aChallenge } from './build.ts';

const told = (all: string[], any: string[][] = []) => tellSolution(aChallenge({ solved: { all, any, none: [] } }));

test('what is to be marked is told by tag, name and the file as the learner knows it', () => {
  expect(told(['mark some-file 0010,0020', 'mark some-file'])).toEqual([
    'Mark <code>0010,0020</code> Patient ID in <strong>IM000001</strong>',
    'Mark <strong>IM000001</strong> as a whole',
  ]);
  expect(told(['mark some-file 0040,A730[2]/0008,1155'])[0]).toContain('Referenced SOP Instance UID');
});

test('of several that would do, all are told; what nobody has words for stands to the letter', () => {
  expect(told([], [['mark some-file', 'mark some-file 0010,0020']])[0]).toMatch(/as a whole, or mark/);
  expect(told(['level STUDY'])).toEqual(['<code>level STUDY</code>']);
});
