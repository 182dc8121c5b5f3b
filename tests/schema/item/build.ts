/** What every item has, valid. */
export const anyItem = {
  id: 'an-item',
  outcome: 'an-outcome',
  level: 'apply',
  stem: 'What is asked?',
  lesson: 'a-lesson',
  sources: [{ source: 'ps3.8', at: '§9.3' }],
  reviewed: '2026-11-21',
};

/** Long enough to teach. */
export const rationale = 'A reason that is long enough to teach something to whoever reads it.';
