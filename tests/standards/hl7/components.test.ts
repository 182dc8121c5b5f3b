import { expect, test } from 'vitest';
import { findComponent, findSubcomponent, listComponents } from '../../../src/standards/hl7/components.ts';

test('a component is found by the numbers of its field and its own', () => {
  expect(findComponent('OBR', 4, 1)).toMatchObject({ name: 'Identifier', datatype: 'ST' });
  expect(findComponent('PID', 3, 4)).toMatchObject({ name: 'Assigning Authority', datatype: 'HD' });
  expect(findComponent('MSH', 9, 3)).toMatchObject({ name: 'Message Structure', table: '0354' });
  expect(findComponent('PID', 3, 11)).toBeUndefined();
});

test('a sub-component is found below it', () => {
  expect(findSubcomponent('PID', 3, 4, 2)?.name).toBe('Universal ID');
  expect(findSubcomponent('PID', 5, 1, 1)?.name).toBe('Surname');
  expect(findSubcomponent('PID', 3, 4, 4)).toBeUndefined();
});

test('a field of a simple type is its own first component', () => {
  expect(findComponent('OBR', 18, 1)?.name).toBe('Placer Field 1');
  expect(findComponent('OBR', 18, 2)).toBeUndefined();
});

test('what varies has no components of its own', () => {
  expect(findComponent('OBX', 5, 1)).toBeUndefined();
});

test('the components of a data type are listed as its version has them', () => {
  expect(listComponents('RP').map(({ name }) => name)).toEqual([
    'Pointer',
    'Application ID',
    'Type of Data',
    'Subtype',
  ]);
  expect(listComponents('ST')).toEqual([]);
  expect(listComponents('CX', '2.3.1')).toHaveLength(6);
  expect(listComponents('CX')).toHaveLength(10);
});
