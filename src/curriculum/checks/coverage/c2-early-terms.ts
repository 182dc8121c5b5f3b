import { listEarlyTerms } from '../../early-terms.ts';
import type { Rule } from '../../rule.ts';

/** A definition in the glossary is one click away and no teaching: so it is told, and an author weighs it. */
export const earlyTerms: Rule = {
  id: 'C2',
  sentence: 'Lessons read in their order use no term before one of them has taught or explained it.',
  severity: 'note',
  advice:
    'Explain it there and set it in bold, or say it in plain words; let the glossary name the lesson that teaches it.',
  find: (entries) =>
    listEarlyTerms(entries).map(({ term, lessons: [first = '', ...others], knownFrom, isLinked, file, text }) => ({
      file,
      id: first,
      text,
      wrong:
        `The term “${term}” is ${isLinked ? 'linked to its meaning and not explained' : 'neither explained nor linked'} here` +
        `${others.length > 0 ? `, nor in ${others.join(', ')}` : ''}; ` +
        `${knownFrom === undefined ? 'no lesson teaches it' : `it is taught in ${knownFrom}`}.`,
    })),
};
