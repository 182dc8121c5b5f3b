import { atFirstMove } from './first-move.ts';

// Choices and pages are looked for once somebody is there to look.
atFirstMove(() => void import('./choose-display.ts'));
atFirstMove(() => void import('./fetch-ahead.ts'));
