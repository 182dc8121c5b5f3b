import type { Choice } from '../../../formats/deidentify/choice.ts';

/** The Basic Profile alone. The key is the same for everybody, so that what lessons show comes out again. */
export const firstChoice: Choice = { options: [], trusted: [], key: 'practice key', keyOf: 'study' };
