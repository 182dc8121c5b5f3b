import { expect, test } from 'vitest';
import { readEvents, readMessageTypes } from '../../../src/curriculum/facts/hl7-events.ts';

const types = (text: string) => readMessageTypes(text, ['2.5.1']);

test.each(['ADT^A08', 'ADT^A08^ADT_A01', 'ORM^O01^ORM_O01', 'ACK^O01', 'ACK^O01^ACK', 'QBP^Q22^QBP_Q21', 'OMI_O23'])(
  'a message that exists is right: %s',
  (text) => {
    expect(types(text)).toEqual([{ text }]);
  },
);

test.each([
  ['ADX^A08', 'table 0076'],
  ['ADT^A99', 'table 0003'],
  ['ADT^A8', 'table 0003'],
  ['ORM^R01', 'No message'],
  ['ADT^A08^ADT_A08', 'ADT_A01'],
  ['ADT_A99', 'no message structure'],
])('a message that does not exist is wrong: %s', (text, wrong) => {
  expect(types(text)).toMatchObject([{ text, wrong: expect.stringContaining(wrong) }]);
});

test('other codes and the events of a site are left alone', () => {
  expect(types('IM01^IMAGINAR ADT^ZV1 CTHEAD^CT NL_A12 NL^A^B12 CTX_A01')).toEqual([]);
});

test('an event on its own counts where HL7 is spoken of', () => {
  expect(readEvents('Patient A17, in ward T02.')).toEqual([]);
  expect(readEvents('An A08 of the ADT feed, and event A40.')).toEqual([{ text: 'A08' }, { text: 'A40' }]);
  expect(readEvents('The event A99.')).toEqual([{ text: 'A99', wrong: expect.stringContaining('table 0003') }]);
});

test('what is said of an event is what it does', () => {
  expect(
    readEvents('ADT: A40 (merge patient), a merge (A40), A08 for an update, no merge (A08)').filter((one) => one.wrong),
  ).toEqual([]);
  expect(readEvents('ADT: A40 (update patient)')).toMatchObject([
    { text: 'A40 (update patient', wrong: expect.stringContaining('Merge patient') },
  ]);
  expect(readEvents('ADT: an update (A40)')).toMatchObject([
    { text: 'an update (A40', wrong: expect.stringContaining('Merge') },
  ]);
  expect(types('ADT^A08 (merge)')).toMatchObject([
    { text: 'ADT^A08 (merge', wrong: 'A08 is “Update patient information”.' },
  ]);
});
