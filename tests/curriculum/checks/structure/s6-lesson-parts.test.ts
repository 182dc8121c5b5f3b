import { expect, test } from 'vitest';
import { lessonParts } from '../../../../src/curriculum/checks/structure/s6-lesson-parts.ts';
import { floors } from '../../../../src/curriculum/floors.ts';
import { aLesson, anItem, itemsFile, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const { least, most } = floors.lessonWords;
const whole = `<Situation>\n\nIt stopped.\n\n</Situation>

## One\n\n${'word '.repeat(least)}

## Two\n\n<Film kind="log">\n\`\`\`\n# a comment\nE: refused\n\`\`\`\n</Film>

## Three\n\n<InShort>\n\nShort.\n\n</InShort>

<CheckYourself items={['hosts-in-a-22']} />
`;
const withLesson = (body: string, entry = 'it/10-addresses') =>
  someEntries({
    lessons: [aLesson({ body, entry })],
    items: [itemsFile([anItem()]), itemsFile([anItem({ id: 'of-storage' })], 'it/storage')],
  });
const check = (body: string, entry?: string) => findings(lessonParts, withLesson(body, entry));
const faults = (body: string, entry?: string) => check(body, entry).map(({ wrong }) => wrong);

expectPair(lessonParts, { fails: withLesson(whole.replaceAll('InShort', 'Pitfall')), passes: withLesson(whole) });

test('a lesson with all its parts has no problem', () => {
  expect(check(whole)).toEqual([]);
  expect(check(whole.replaceAll('Film', 'Figure'))).toEqual([]);
});

test('a lesson without a part is told which, with file and id', () => {
  expect(check(whole.replaceAll('InShort', 'Pitfall'))).toEqual([
    {
      file: 'content/lessons/it/10-addresses.mdx',
      id: 'addresses',
      wrong: 'It has no <InShort>.',
      advice: 'Add one; see CONTRIBUTING.md, “A lesson”.',
    },
  ]);
  expect(faults(whole.replaceAll('Situation', 'Pitfall'))).toEqual(['It has no <Situation>.']);
  expect(faults(whole.replace('<CheckYourself', '<Pitfall'))).toEqual(['It has no <CheckYourself>.']);
  expect(faults(whole.replaceAll('Film', 'Pitfall'))).toEqual(['It shows no artefact and no diagram.']);
});

test('a lesson that is too short or too long is told how many words it has', () => {
  expect(faults(whole.replace('word '.repeat(100), ''))).toEqual([expect.stringMatching(/^It has 7\d\d words\.$/)]);
  expect(check(whole + 'word '.repeat(most))).toMatchObject([{ advice: `Bring it between ${least} and ${most}.` }]);
});

test('a lesson with too few headings, or one of the first level, is told', () => {
  expect(faults(whole.replace('## Three', 'Three'))).toEqual(['It has fewer than three headings.']);
  expect(faults(whole.replace('## One', '# Zero\n\n## One'))).toEqual(['It has a heading of the first level.']);
});

test('a lesson whose file has no number is told', () => {
  expect(faults(whole, 'it/addresses')).toEqual(['The file name “it/addresses” has no number.']);
});

test('an item to check oneself by that is not there, or of another competency, is told', () => {
  expect(faults(whole.replace('hosts-in-a-22', 'nowhere'))).toEqual([
    'There is no item “nowhere” to check oneself by.',
  ]);
  expect(faults(whole.replace('hosts-in-a-22', 'of-storage'))).toEqual([
    'The item “of-storage” tests storage, which this lesson does not teach.',
  ]);
});

test('an empty lesson is told everything at once', () => {
  expect(faults('')).toHaveLength(6);
});
