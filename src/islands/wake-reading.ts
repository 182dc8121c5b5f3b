import { atFirstMove } from './first-move.ts';

// What helps in reading is of use to somebody who reads; who comes back to a place is led there at once.
const wake = () => void import('./read-along.ts');

if (scrollY > 0 || document.documentElement.classList.contains('stopped')) wake();
atFirstMove(wake);

// On a phone the list of sections gives way to the one that was chosen, whatever else is still to come.
const contents = document.querySelector<HTMLElement>('.contents');
contents?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a') && contents.matches(':popover-open')) contents.hidePopover();
});
