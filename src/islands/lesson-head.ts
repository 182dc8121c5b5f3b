import { countLit } from '../engine/mastery.ts';
import { now } from '../stores/clock.ts';
import { learner, tell } from '../stores/learner.ts';

// What a lesson's page shows of the learner, without Preact: outcomes lit, whether read, and the button that says so.
const lit = document.querySelector<HTMLElement>('[data-lit-of]');
const readOn = document.querySelector<HTMLElement>('[data-read-on]');
const button = document.querySelector<HTMLButtonElement>('[data-mark-read]');
const lesson = button?.dataset['markRead'] ?? '';

learner.$progress.subscribe((progress) => {
  const outcomes = lit?.dataset['litOf']?.split(' ') ?? [];
  if (lit) lit.textContent = `${countLit(progress, outcomes, now())} of ${outcomes.length}`;
  const at = progress.lessons[lesson];
  if (readOn) readOn.textContent = at === undefined ? 'not read yet' : `read ${describeDay(at)}`;
  if (!button) return;
  button.textContent = at === undefined ? 'Mark as read' : 'Read; take it back';
  button.dataset['icon'] = at === undefined ? '' : 'right';
});
void learner.start();

/** Says that this lesson is read, or takes it back. */
export async function markRead(): Promise<void> {
  await learner.start();
  await tell({ kind: 'lesson-read', lesson, read: !(lesson in learner.$progress.get().lessons) });
}

function describeDay(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
