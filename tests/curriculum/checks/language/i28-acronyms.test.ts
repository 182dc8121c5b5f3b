import { expect, test } from 'vitest';
import { acronyms } from '../../../../src/curriculum/checks/language/i28-acronyms.ts';
import { aLesson, aTerm, glossaryOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const mwl = aTerm({ id: 'mwl', term: 'MWL', expansion: 'Modality Worklist' });
const withBody = (body: string, terms = [aTerm()]) =>
  someEntries({ lessons: [aLesson({ body })], items: [], glossary: [glossaryOf(terms)] });

expectPair(acronyms, {
  fails: withBody('The MWL is empty.'),
  passes: withBody('The Modality Worklist (MWL) is empty.\n\nAsk the MWL again.'),
});

test('a term of the glossary explains it, and an artefact needs no explaining', () => {
  expect(findings(acronyms, withBody('The MWL is empty.', [mwl]))).toEqual([]);
  expect(findings(acronyms, withBody('```\nMWL\n```'))).toEqual([]);
});
