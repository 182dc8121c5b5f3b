import { atFirstMove } from './first-move.ts';
import { whenKept } from './when-kept.ts';

const contents = document.querySelector<HTMLElement>('.contents');
if (contents) wakeLesson(contents);

function wakeLesson(contents: HTMLElement): void {
  const loadHead = () => import('./lesson-head.ts');
  whenKept(loadHead);
  atFirstMove(loadHead);
  // A press may come before what answers it.
  document
    .querySelector('[data-mark-read]')
    ?.addEventListener('click', () => void loadHead().then(({ markRead }) => markRead()));

  // What helps in reading is of use to somebody who reads; who comes back to a place is led there at once.
  const loadReading = () => import('./read-along.ts');
  if (scrollY > 0 || document.documentElement.classList.contains('stopped')) void loadReading();
  atFirstMove(loadReading);

  // On a phone the list of sections gives way to the one that was chosen, whatever else is still to come.
  contents.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a') && contents.matches(':popover-open')) contents.hidePopover();
  });
}
