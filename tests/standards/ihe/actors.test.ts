import { expect, test } from 'vitest';
import { findActor } from '../../../src/standards/ihe/actors.ts';
import actors from '../../../src/standards/ihe/actors.json' with { type: 'json' };

test('an actor is found by its name and by a short form, in whatever case', () => {
  expect(findActor('DSS/OF')?.name).toBe('Department System Scheduler/Order Filler');
  expect(findActor('image manager')?.domain).toBe('RAD');
  expect(findActor('Scanner')).toBeUndefined();
});

test('each actor is there once', () => {
  expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
});
