import { expect, test } from 'vitest';
import { lessonLink } from '../../../../src/curriculum/checks/item/i26-lesson-link.ts';
import { aLesson, anItem, entriesOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const item = (text: string, given = {}) => ({ ...withOption(text), answer: 'c', ...given });
const of = (text: string, body: string, given = {}) => ({
  ...entriesOf(item(text, given)),
  lessons: [aLesson({ body })],
});

expectPair(lessonLink, {
  fails: of('A gateway', 'Each host has a mask.'),
  passes: of('A gateway', 'Hosts share two gateways.'),
});

test('a lesson of another competency is an error', () => {
  const entries = { ...entriesOf(anItem()), lessons: [aLesson({ competencies: ['storage'] })] };
  expect(findings(lessonLink, entries)).toMatchObject([
    { wrong: 'The lesson “addresses” teaches storage, not networking.' },
  ]);
  expect(findings(lessonLink, { ...entries, lessons: [] })).toEqual([]);
});

test('a key that the lesson does not speak of is warned of', () => {
  expect(findings(lessonLink, of('A gateway', 'Each host has a mask.'))).toMatchObject([
    { severity: 'warning', text: 'A gateway' },
  ]);
});

test('an artefact teaches too, by its keywords', () => {
  expect(findings(lessonLink, of('Default gateway', '```\nHostGateway = 192.0.2.1\n```'))).toEqual([]);
});

test('a figure, and a word that stem or case gives, need not be taught', () => {
  expect(findings(lessonLink, of('1022', 'Each host has a mask.'))).toEqual([]);
  const stem = 'A host meets a gateway and a bridge. Which one routes?';
  expect(findings(lessonLink, of('The gateway', 'Each host has a mask.', { stem }))).toEqual([]);
});
