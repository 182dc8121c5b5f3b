import { expect, test } from 'vitest';
import { readSequence } from '../../../src/diagrams/sequence/read.ts';
import { summariseSequence, tellSequence } from '../../../src/diagrams/sequence/tell.ts';

const text = `
  actors: CT (CT_NORTH1), Archive
  CT -> Archive: A-ASSOCIATE-RQ
  note Archive: knows the caller
  frame Association
    Archive --> CT: A-ASSOCIATE-AC [right]
    CT -x Archive: C-STORE-RQ
    pause 30 s
    CT -> CT: gives up
  end
`;

test('messages, notes, frames and pauses are read in order', () => {
  const { actors, events } = readSequence(text);
  expect(actors).toEqual([{ name: 'CT', about: 'CT_NORTH1' }, { name: 'Archive' }]);
  expect(events.map(({ is }) => is)).toEqual(['message', 'note', 'frame']);
  expect(events[2]).toMatchObject({
    events: [{ kind: 'reply', number: 2, mark: 'right' }, { kind: 'lost' }, { is: 'pause' }, { from: 0, to: 0 }],
  });
});

test('every message is told under its number', () => {
  expect(tellSequence(readSequence(text))).toEqual([
    { text: 'CT to Archive: A-ASSOCIATE-RQ', number: 1, under: [{ text: 'Archive: knows the caller' }] },
    {
      text: 'Association:',
      under: [
        { text: 'Archive answers CT: A-ASSOCIATE-AC (right)', number: 2 },
        { text: 'CT to Archive (does not arrive): C-STORE-RQ', number: 3, under: [{ text: 'Time passes: 30 s' }] },
        { text: 'CT, by itself: gives up', number: 4 },
      ],
    },
  ]);
  expect(summariseSequence(readSequence(text))).toBe('4 messages between CT and Archive, from top to bottom.');
});

test('a line that is none, a message that says nothing and a frame without end are problems', () => {
  expect(() => readSequence('CT -> Archive: a\nCT Archive')).toThrow('Line 2, “CT Archive”: expected a message');
  expect(() => readSequence('CT -> Archive')).toThrow('what the message says, after a colon');
  expect(() => readSequence('frame A\nCT -> Archive: a')).toThrow('Line 1, “frame A”: expected a line “end”');
  expect(() => readSequence('')).toThrow('at least one message');
});
