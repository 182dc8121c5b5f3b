import { expect, test } from 'vitest';
import { earlyTerms } from '../../../../src/curriculum/checks/coverage/c2-early-terms.ts';
import { aLesson, aTerm, glossaryOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const content = (first: string, link = true) =>
  someEntries({
    lessons: [
      aLesson({ entry: 'it/10-addresses', body: first }),
      aLesson({ entry: 'it/15-hosts', body: 'A subnet again.' }),
      aLesson({ entry: 'it/20-subnets', body: 'A **subnet** is a part of a network.' }),
    ],
    glossary: [glossaryOf([aTerm({ lesson: 'subnets', link })])],
  });

expectPair(earlyTerms, { fails: content('A subnet is cut.'), passes: content('A **subnet** is a part.') });

test('the lessons and the one that teaches it are told, and a definition apart from nothing at all', () => {
  const [linked] = findings(earlyTerms, content('A subnet is cut.'));
  expect(linked).toMatchObject({ file: 'content/lessons/it/10-addresses.mdx', id: 'addresses' });
  expect(linked?.wrong).toBe(
    'The term “subnet” is linked to its meaning and not explained here, nor in hosts; it is taught in subnets.',
  );
  const [bare] = findings(earlyTerms, content('A subnet is cut.', false));
  expect(bare?.wrong).toContain('neither explained nor linked here');
});
