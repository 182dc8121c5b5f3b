import { expect, test } from 'vitest';
import type { IndexItem } from '../../src/engine/bank.ts';
import { readProgressFile, writeProgressFile } from '../../src/exchange/progress-file.ts';
import { fillProgress } from '../../src/tools/fill-progress.ts';

const items = Array.from({ length: 9 }, (_, i): IndexItem => {
  return { id: `item-${i}`, revision: 1, competency: 'c', outcome: 'o', type: 'single-choice', level: 'recall' };
});
const now = Date.parse('2026-11-23T10:00:00Z');

test('the record for the screenshots is one that the progress page takes in, and all of it lies before today', () => {
  const events = fillProgress({ items }, ['a-lesson'], now);
  expect(readProgressFile(writeProgressFile(events, [], now))).toEqual({ events });
  expect(events.filter(({ at }) => at > now)).toEqual([]);
});
