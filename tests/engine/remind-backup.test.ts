import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { remindBackup, type BackupState } from '../../src/engine/remind-backup.ts';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const state = (given: Partial<BackupState>): BackupState => ({
  now,
  attempts: 50,
  isPersistent: false,
  forgetsInAWeek: false,
  ...given,
});

test('who has never saved is reminded where the browser may evict, once there is something to lose', () => {
  expect(remindBackup(state({}))).toBe('may evict');
  expect(remindBackup(state({ attempts: 9 }))).toBeUndefined();
  expect(remindBackup(state({ isPersistent: true }))).toBeUndefined();
  expect(remindBackup(state({ isPersistent: undefined }))).toBeUndefined();
});

test('a browser that forgets in a week reminds after four days, others after fourteen', () => {
  const saved = (days: number) => ({ at: now - days * day, attempts: 49 });
  expect(remindBackup(state({ forgetsInAWeek: true, saved: saved(3) }))).toBeUndefined();
  expect(remindBackup(state({ forgetsInAWeek: true, saved: saved(4) }))).toBe('forgets in a week');
  expect(remindBackup(state({ saved: saved(13) }))).toBeUndefined();
  expect(remindBackup(state({ saved: saved(14) }))).toBe('may evict');
});

test('many answers since the last file are a reason at once, and none are no reason ever', () => {
  expect(remindBackup(state({ attempts: 250, saved: { at: now, attempts: 50 } }))).toBe('may evict');
  expect(remindBackup(state({ saved: { at: now - 300 * day, attempts: 50 } }))).toBeUndefined();
});

test('a clock set back by years does not make an old backup young', () => {
  expect(remindBackup(state({ saved: { at: now + 900 * day, attempts: 40 } }))).toBe('may evict');
});

test('a browser that has promised to keep is never a reason', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.boolean(), (attempts, at, forgetsInAWeek) => {
      expect(
        remindBackup({ now, attempts, saved: { at, attempts: 0 }, isPersistent: true, forgetsInAWeek }),
      ).toBeUndefined();
    }),
  );
});
