import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addIfMissing, cleanName, longestName, parseProfiles } from '../../src/stores/profile-list.ts';

const ruth = { id: 'a'.repeat(24), name: 'Ruth' };
const omar = { id: 'b'.repeat(24), name: 'Omar' };

test('without a list there is one learner, the current one', () => {
  expect(parseProfiles(null, '')).toEqual([{ id: '', name: 'First learner' }]);
  expect(parseProfiles(null, ruth.id)).toEqual([{ id: ruth.id, name: 'Learner aaaa' }]);
});

test('what is listed is read back, each id once', () => {
  const list = [{ id: '', name: 'Ada' }, ruth, omar];
  expect(parseProfiles(JSON.stringify([...list, { ...ruth, name: 'Again' }]), ruth.id)).toEqual(list);
});

test('whatever is stored, there is a list with the current learner in it and nothing that is no learner', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify(value)),
      ),
      (stored) => {
        const list = parseProfiles(stored, ruth.id);
        expect(list.map(({ id }) => id)).toContain(ruth.id);
        for (const { id, name } of list) {
          expect(id).toMatch(/^([0-9a-f]{24})?$/);
          expect(name.length).toBeGreaterThan(0);
        }
      },
    ),
  );
  expect(parseProfiles('[{"id":"../x","name":"a"},{"id":7,"name":"b"},null,"c"]', '')).toHaveLength(1);
});

test('a database without a name in the list is a learner all the same', () => {
  expect(addIfMissing([ruth], [ruth.id, omar.id])).toEqual([ruth, { id: omar.id, name: 'Learner bbbb' }]);
});

test('a name is one line of at most forty characters', () => {
  expect(cleanName('  Ruth \n\t Meyer\u0000 ')).toBe('Ruth Meyer');
  expect([...cleanName('𝔸'.repeat(100))]).toHaveLength(longestName);
});
