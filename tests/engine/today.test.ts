import { expect, test } from 'vitest';
import { emptyProgress, type Progress } from '../../src/engine/fold.ts';
import { filterMissed } from '../../src/engine/today.ts';
import { noon } from './build.ts';

test('an item is missed if its latest attempt was not wholly right and it is still asked', () => {
  const tried = (lastScore: number) => ({ attempts: 1, lastAt: noon, lastScore });
  const items = { right: tried(1), partly: tried(0.5), wrong: tried(0), gone: tried(0) };
  const progress: Progress = { ...emptyProgress(), items };
  const asked = ['right', 'partly', 'wrong', 'never-met'].map((id) => ({ id }));
  expect(filterMissed(asked, progress)).toEqual([{ id: 'partly' }, { id: 'wrong' }]);
});
