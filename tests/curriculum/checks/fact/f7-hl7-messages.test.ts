import { expect, test } from 'vitest';
import { hl7Messages } from '../../../../src/curriculum/checks/fact/f7-hl7-messages.ts';
import { aLesson, anItem, entriesOf, someEntries } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const film = (artefact: string) =>
  someEntries({
    lessons: [aLesson({ body: `<Film kind="hl7" from="constructed">\n\`\`\`\n${artefact}\n\`\`\`\n</Film>` })],
  });
const right = `MSH|^~\\&|ADT|NORTH|RIS|NORTH|20261122061500||ADT^A08^ADT_A01|NL1|P|2.5.1
EVN||20261122061455
PID|||NL-100418^^^NORTH^MR||SAMPLE^BRUNO
PV1||O`;

expectPair(hl7Messages, { fails: film(right.replace('\nPV1||O', '')), passes: film(right) });

const stem = (line: string) => entriesOf(anItem({ stem: `Read this segment:\n\n\`\`\`\n${line}\n\`\`\`` }));
expectPair(hl7Messages, { fails: stem('PID|1||9 MILL \\Q\\ ROAD'), passes: stem('PID|1||9 MILL \\T\\ ROAD') });

test('every segment is a claim, in whatever artefact a whole message stands', () => {
  const passage = { file: '', id: '', of: 'lesson' as const, text: right };
  expect(hl7Messages.read({ ...passage, role: 'artefact', kind: 'text' })).toHaveLength(4);
  expect(hl7Messages.read({ ...passage, role: 'prose' })).toEqual([]);
});
