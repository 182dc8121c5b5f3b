import { learner, tell } from '../stores/learner.ts';

// The button by which a learner says what to work towards.
const button = document.querySelector<HTMLButtonElement>('[data-choose]');
const certification = button?.dataset['choose'] ?? '';

learner.$progress.subscribe((progress) => {
  if (!button) return;
  const isChosen = progress.certification === certification;
  button.textContent = isChosen ? 'You are working towards this' : 'Work towards this';
  button.dataset['icon'] = isChosen ? 'right' : '';
  button.disabled = false;
});
void learner.start();

button?.addEventListener('click', async () => {
  const before = learner.$progress.get();
  if (before.certification === certification) return;
  // Minutes and background stay; a date belongs to the exam that it was set for.
  const study = before.study && { ...before.study, certifications: [certification], examDate: undefined };
  await tell({ kind: 'plan', certification, ...(study ? { study } : {}) });
  document.querySelector<HTMLElement>('[data-chosen]')?.removeAttribute('hidden');
});
