import { expect, test } from 'vitest';
import { dumps } from '../../../../src/curriculum/checks/fact/f12-dumps.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const film = (artefact: string) =>
  someEntries({
    lessons: [aLesson({ body: `<Film kind="dump" from="dcmdump">\n\`\`\`\n${artefact}\n\`\`\`\n</Film>` })],
  });
const right = `(0008,0060) CS [CT]                                     #   2, 1 Modality
(0010,0020) LO [NL-100417]                              #  10, 1 PatientID`;

expectPair(dumps, { fails: film(right.replace('10, 1', '11, 1')), passes: film(right) });

test('every line of a dump is a claim, right or wrong', () => {
  const passage = { file: '', id: '', of: 'lesson' as const, role: 'artefact' as const };
  expect(dumps.read({ ...passage, text: right })).toHaveLength(2);
  expect(dumps.read({ ...passage, text: right.replace('PatientID', 'PatientName') })).toMatchObject([
    { wrong: expect.stringContaining('PatientName') },
    { text: expect.stringContaining('CT') },
  ]);
  expect(dumps.read({ ...passage, role: 'prose', text: right })).toEqual([]);
});
