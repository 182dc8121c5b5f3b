import { headingOrder } from '../../../../src/curriculum/checks/language/l1-heading-order.ts';
import { expect, test } from 'vitest';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const withBody = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(headingOrder, {
  fails: withBody('## One\n\n#### Far below'),
  passes: withBody('## One\n\n### Below\n\n## Two\n\n```\n#### a comment\n```'),
});

test('a heading that stands twice is told', () => {
  expect(findings(headingOrder, withBody('## Why\n\n## How\n\n## why'))).toMatchObject([
    { wrong: '“## why” stands twice.' },
  ]);
});
