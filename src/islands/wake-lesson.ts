import { atFirstMove } from './first-move.ts';
import { whenKept } from './when-kept.ts';

const load = () => import('./lesson-head.ts');

whenKept(load);
atFirstMove(load);
// A press may come before what answers it.
document
  .querySelector('[data-mark-read]')
  ?.addEventListener('click', () => void load().then(({ markRead }) => markRead()));
