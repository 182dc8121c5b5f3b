import { atFirstMove } from './first-move.ts';
import { whenKept } from './when-kept.ts';

const wake = () => void import('./lesson-head.ts');

whenKept(wake);
atFirstMove(wake);
