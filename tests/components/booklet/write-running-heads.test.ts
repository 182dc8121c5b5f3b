import { expect, test } from 'vitest';
import { writeRunningHeads } from '../../../src/components/booklet/write-running-heads.ts';

test('every lesson has pages of its own, with its number and title at their head', () => {
  const sheet = writeRunningHeads([
    { id: 'tags', place: 1, title: 'Tags' },
    { id: '2-values', place: 2, title: 'What it’s worth' },
  ]);
  expect(sheet).toBe(
    "@page lesson-1{@top-right{content:'1 · Tags'}}[id='tags']{page:lesson-1}\n" +
      "@page lesson-2{@top-right{content:'2 · What it’s worth'}}[id='2-values']{page:lesson-2}\n",
  );
});

test('no title ends its string', () => {
  const sheet = writeRunningHeads([{ id: 'escapes', place: 7, title: String.raw`'\F\' and 'so on'` }]);
  expect(sheet).toContain(String.raw`content:'7 · \'\\F\\\' and \'so on\''}`);
});
