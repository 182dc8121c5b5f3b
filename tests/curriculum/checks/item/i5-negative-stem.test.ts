import { expect, test } from 'vitest';
import { negativeStem } from '../../../../src/curriculum/checks/item/i5-negative-stem.ts';
import { aMultipleChoice, anItem, entriesOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const severities = (stem: string) =>
  findings(negativeStem, entriesOf(anItem({ stem }))).map(({ severity = 'error' }) => severity);

expectPair(negativeStem, {
  fails: entriesOf(anItem({ stem: 'It is up. Which of these is not a host?' })),
  passes: entriesOf(anItem({ stem: 'It is not up. Which of these is a host?' })),
});

test('every way of asking for the exception is an error, and a warning where it is emphasised', () => {
  for (const stem of [
    'Which service is least needed?',
    'Which statement is incorrect?',
    'Which of these is the false one?',
    "Which of these isn't a host?",
    'All of these are hosts except:',
  ])
    expect(severities(stem)).toEqual(['error']);
  for (const stem of ['Which is **not** a host?', 'Which is __least__ needed?', 'All of these are hosts EXCEPT:'])
    expect(severities(stem)).toEqual(['warning']);
});

test('a negative situation is not meant', () => {
  for (const stem of [
    'Why are the clips not stored?',
    'What does it answer when it does not know the class?',
    'Which account keeps to least privilege?',
    'Which bit is the least significant?',
    'Which of these needs at least two hosts?',
    'What corrects the incorrect name?',
  ])
    expect(severities(stem)).toEqual([]);
});

test('the question before “Choose two.” is judged, and quoted as it was written', () => {
  const stem = 'It is up. Which of these are `not` hosts? Choose two.';
  expect(findings(negativeStem, entriesOf(aMultipleChoice({ stem })))).toMatchObject([
    { text: 'Which of these are `not` hosts?', wrong: expect.stringContaining('“not” is easily missed') },
  ]);
});

test('a negative option of a negative stem is an error', () => {
  const item = { ...withOption('It cannot be sent'), stem: 'Which is **not** so?' };
  expect(findings(negativeStem, entriesOf(item)).map(({ text, severity }) => [text, severity])).toEqual([
    ['Which is **not** so?', 'warning'],
    ['It cannot be sent', undefined],
  ]);
});
