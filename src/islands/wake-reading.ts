import { atFirstMove } from './first-move.ts';

// What helps in reading is of use to somebody who reads; who comes back to a place is led there at once.
const wake = () => void import('./read-along.ts');

if (scrollY > 0 || document.documentElement.classList.contains('stopped')) wake();
atFirstMove(wake);
