import { expect, test } from 'vitest';
import { readNetwork, readStates } from '../../../src/diagrams/network/read.ts';
import { summariseStates, tellNetwork } from '../../../src/diagrams/network/tell.ts';
import { planWays } from '../../../src/diagrams/network/ways.ts';
import { drawZones } from '../../../src/diagrams/network/zones.ts';

const text = `
  zone Modalities: VLAN 120
    CT: 10.20.12.31
  zone Servers
    RIS
    Archive
  CT -> Archive: DICOM 11112
  Archive <-> RIS: HL7 2575
  CT -x RIS: SQL [wrong]
`;

test('zones hold nodes, and links lead from one to another', () => {
  const { zones, nodes, links } = readNetwork(text);
  expect(zones.map(({ title }) => title)).toEqual(['Modalities', 'Servers']);
  expect(nodes.map(({ name, zone }) => [name, zone])).toEqual([
    ['CT', 0],
    ['RIS', 1],
    ['Archive', 1],
  ]);
  expect(links.map(({ kind }) => kind)).toEqual(['one', 'both', 'blocked']);
});

test('every node and link is told', () => {
  expect(tellNetwork(readNetwork(text))).toEqual([
    { text: 'Modalities: VLAN 120', under: [{ text: 'CT: 10.20.12.31' }] },
    { text: 'Servers', under: [{ text: 'RIS' }, { text: 'Archive' }] },
    { text: 'CT to Archive: DICOM 11112', number: 1 },
    { text: 'Archive and RIS: HL7 2575', number: 2 },
    { text: 'CT may not reach RIS: SQL (wrong)', number: 3 },
  ]);
});

test('a link within a zone loops behind it, and others come in at the left', () => {
  const { ways, lefts } = planWays(readNetwork(text));
  expect(ways.map(({ isLoop, first, last }) => [isLoop, first, last])).toEqual([
    [false, 0, 0],
    [true, 1, 1],
    [false, 0, 0],
  ]);
  expect(lefts.map((ways) => ways.length)).toEqual([0, 1, 1]);
});

test('what does not fit into columns is left to rails', () => {
  expect(drawZones(readNetwork(text), 640)).toBeDefined();
  expect(drawZones(readNetwork(text), 300)).toBeUndefined();
});

test('states are taken in where they are first named', () => {
  const states = readStates('Sta1: idle\nSta1 -> Sta4: A-ASSOCIATE request');
  expect(states.nodes.map(({ name, about }) => [name, about])).toEqual([
    ['Sta1', 'idle'],
    ['Sta4', ''],
  ]);
  expect(summariseStates(states)).toBe('2 states (Sta1 and Sta4) and 1 way between them.');
  expect(tellNetwork(states)).toEqual([
    { text: 'Sta1: idle' },
    { text: 'Sta4' },
    { text: 'Sta1 to Sta4: A-ASSOCIATE request', number: 1 },
  ]);
});

test('a link to an unknown node, one to itself and an empty zone are problems', () => {
  expect(() => readNetwork('zone A\n  B\nB -> C: x')).toThrow(
    'Line 3, “B -> C: x”: expected a line for the node “C” in a zone',
  );
  expect(() => readNetwork('zone A\n  B\nB -> B: x')).toThrow('two different ends');
  expect(() => readNetwork('zone A\nzone B\n  C')).toThrow('Line 1, “zone A”: expected nodes in every zone');
});
