import { expect, test } from 'vitest';
import { listServices } from '../../../src/curriculum/facts/status-services.ts';

test('services are known by name, and sub-operations are none', () => {
  expect(listServices('A C-MOVE counts its C-STORE **sub-operations**')).toEqual(['C-MOVE']);
  expect(listServices('findscu')).toContain('C-FIND');
  expect(listServices('The archive answers.')).toEqual([]);
});
