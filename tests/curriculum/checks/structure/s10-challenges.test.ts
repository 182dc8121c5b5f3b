import { expect, test } from 'vitest';
import { challenges } from '../../../../src/curriculum/checks/structure/s10-challenges.ts';
import { aChallenge, challengesOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const told = (...given: Parameters<typeof challengesOf>) =>
  findings(challenges, someEntries({ challenges: [challengesOf(...given)] })).map(({ wrong }) => wrong);

expectPair(challenges, {
  fails: someEntries({ challenges: [challengesOf([aChallenge({ outcome: 'fly' })])] }),
  passes: someEntries({ challenges: [challengesOf([aChallenge()])] }),
});

test('an id that an item or another challenge has is told', () => {
  expect(told([aChallenge({ id: 'hosts-in-a-22' })])).toEqual([
    'Its id is also used in content/items/it/networking.yaml.',
  ]);
  expect(told([aChallenge(), aChallenge()])).toHaveLength(1);
});

test('a challenge among those of another bench, and one with nothing to do, are told', () => {
  expect(told([aChallenge()], 'image')).toEqual(['It is of the bench header, and stands among those of image.']);
  expect(told([aChallenge({ solved: { all: [], any: [], none: ['mark *'] } })])).toEqual([
    'Nothing is to be done to solve it.',
  ]);
});

test('six challenges of one degree are told', () => {
  const six = Array.from({ length: 6 }, (_, i) => aChallenge({ id: `task-${i}` }));
  expect(told(six)).toEqual(['Its 6 challenges are all of degree 1.']);
});
