import { expect, test } from 'vitest';
import { readPdus } from '../../../src/formats/dimse/pdu/read-pdus.ts';
import { findMisread, judgedPdus } from '../../../src/tools/peers/pdus.ts';
import { tellMeaning, type Said } from '../../../src/tools/peers/tell-meaning.ts';
import recorded from './tshark.json' with { type: 'json' };

const said = recorded as unknown as Record<string, Said[]>;

test('tshark read every PDU, ours and captured, as it was meant when it was last asked', () => {
  expect(Object.keys(said).toSorted()).toEqual(Object.keys(judgedPdus).toSorted());
  expect(findMisread(said)).toEqual([]);
});

test('our reader reads what tshark reads', () => {
  for (const [name, { bytes }] of Object.entries(judgedPdus)) {
    const [read] = readPdus(bytes).pdus;
    expect(read && tellMeaning(read), name).toEqual(said[name]);
  }
});

test('a PDU that says something else is found', () => {
  const { 'CT scanner': request, ...others } = said;
  expect(findMisread({ ...others, 'CT scanner': (request ?? []).slice(1) })).toEqual(['CT scanner']);
});
