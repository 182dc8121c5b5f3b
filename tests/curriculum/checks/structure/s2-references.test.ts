import { expect, test } from 'vitest';
import { references } from '../../../../src/curriculum/checks/structure/s2-references.ts';
import {
  aCertification,
  aLesson,
  anItem,
  aPair,
  aSection,
  aSymptom,
  aTerm,
  atlasOf,
  glossaryOf,
  itemsFile,
  pairsOf,
  someEntries,
} from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(references, {
  fails: someEntries({ items: [itemsFile([anItem({ lesson: 'nowhere' })])] }),
  passes: someEntries(),
});

test('content in which all that is named exists has no problem', () => {
  const term = aTerm({ see: ['subnet'], lesson: 'addresses' });
  const item = anItem({ 'not-with': ['hosts-in-a-22'] });
  expect(findings(references, someEntries({ glossary: [glossaryOf([term])], items: [itemsFile([item])] }))).toEqual([]);
});

test('everything that is named and does not exist is told at once, with file, id and kind', () => {
  const problems = findings(
    references,
    someEntries({
      certifications: [
        aCertification('cpsa', { requires: ['xyz'], sections: [aSection('net', 100, 'zz-competency')] }),
      ],
      lessons: [aLesson(), aLesson({ entry: 'qq/10-elsewhere', competencies: ['yy-competency'] })],
      items: [
        itemsFile([anItem({ lesson: 'zz-lesson', case: 'zz-case', 'not-with': ['zz-item'] })]),
        itemsFile([anItem({ id: 'other' })], 'it/zz-bank'),
      ],
      glossary: [glossaryOf([aTerm({ see: ['zz-term'], lesson: 'yy-lesson' })], 'zz')],
      corrections: [
        {
          id: 'corrections',
          file: 'content/corrections.yaml',
          body: '',
          data: {
            corrections: [
              { item: 'yy-item', revision: 2, before: ['a'], after: ['b'], because: 'X', on: '2026-11-21' },
            ],
          },
        },
      ],
    }),
  );
  expect(problems.map(({ file, id, wrong }) => `${file} › ${id}: ${wrong}`)).toEqual([
    'content/certifications/cpsa.yaml › cpsa: There is no certification “xyz”.',
    'content/certifications/cpsa.yaml › exam › net: There is no competency “zz-competency”.',
    'content/lessons/qq/10-elsewhere.mdx › undefined: There is no domain “qq”.',
    'content/lessons/qq/10-elsewhere.mdx › elsewhere: There is no competency “yy-competency”.',
    'content/items/it/zz-bank.yaml › undefined: There is no competency “it/zz-bank”.',
    'content/items/it/networking.yaml › hosts-in-a-22: There is no lesson “zz-lesson”.',
    'content/items/it/networking.yaml › hosts-in-a-22: There is no case “zz-case”.',
    'content/items/it/networking.yaml › hosts-in-a-22: There is no item “zz-item”.',
    'content/glossary/zz.yaml › undefined: There is no domain “zz”.',
    'content/glossary/zz.yaml › subnet: There is no term “zz-term”.',
    'content/glossary/zz.yaml › subnet: There is no lesson “yy-lesson”.',
    'content/corrections.yaml › yy-item: There is no item “yy-item”.',
  ]);
});

test('a name that is nearly right is answered with the right one', () => {
  const advice = (lesson: string) =>
    findings(references, someEntries({ items: [itemsFile([anItem({ lesson })])] })).map((problem) => problem.advice);
  expect(advice('10-addresses')).toEqual(['Did you mean addresses?']);
  expect(advice('addresing')).toEqual(['Did you mean addresses?']);
  expect(advice('worklists')).toEqual(['Write the lesson, or name one that exists.']);
});

test('items of a competency under another domain are told', () => {
  expect(findings(references, someEntries({ items: [itemsFile([anItem()], 'dicom/networking')] }))).toMatchObject([
    { file: 'content/items/dicom/networking.yaml', wrong: 'There is no competency “dicom/networking”.' },
  ]);
});

test('a symptom sends one on to a lesson that exists, from a domain that does', () => {
  const atlas = [atlasOf([aSymptom({ lesson: 'addresses' })]), atlasOf([aSymptom({ lesson: 'zz-lesson' })], 'zz')];
  expect(findings(references, someEntries({ atlas })).map(({ wrong }) => wrong)).toEqual([
    'There is no domain “zz”.',
    'There is no lesson “zz-lesson”.',
  ]);
});

test('a pair names a lesson and items that exist, in a domain that does', () => {
  const pair = aPair({ lesson: 'zz-lesson', items: [{ item: 'zz-item', options: ['c'] }] });
  expect(
    findings(references, someEntries({ pairs: [pairsOf([aPair()]), pairsOf([pair], 'zz')] })).map(({ wrong }) => wrong),
  ).toEqual(['There is no domain “zz”.', 'There is no lesson “zz-lesson”.', 'There is no item “zz-item”.']);
});
