import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAssociationLog } from '../../../src/formats/dimse/read-log.ts';
import echo from './echo-log.txt?raw';
import store from './store-log.txt?raw';

test('titles and PDU sizes are read from both sides of the negotiation', () => {
  const { titles, pduSizes } = readAssociationLog(echo);
  expect(titles.slice(0, 3)).toMatchObject([
    { of: 'calling', title: 'ECHOSCU' },
    { of: 'called', title: 'ANY-SCP' },
    { of: 'responding', title: 'ANY-SCP' },
  ]);
  expect(pduSizes.map(({ of, size }) => [of, size])).toEqual([
    ['ours', 16384],
    ['theirs', 0],
    ['ours', 16384],
    ['theirs', 16384],
  ]);
});

test('a context is read as proposed and as answered, with its syntaxes', () => {
  expect(readAssociationLog(echo).contexts).toMatchObject([
    { id: 1, result: 'Proposed', abstractSyntax: 'VerificationSOPClass', proposedSyntaxes: ['LittleEndianImplicit'] },
    { id: 1, result: 'Accepted', abstractSyntax: 'VerificationSOPClass', acceptedSyntax: 'LittleEndianImplicit' },
  ]);
});

test('the reason of a refusal and the marks of film are told apart', () => {
  const [context] = readAssociationLog('D:   Context ID:        ⟦3⟧ (⟦Abstract Syntax Not Supported⟧)').contexts;
  expect(context).toMatchObject({ id: 3, result: 'Abstract Syntax Not Supported', line: 0 });
  expect(context?.text).toContain('⟦3⟧');
});

test('messages are read with their fields, and the response with its status', () => {
  const { messages, statuses } = readAssociationLog(store);
  expect(messages.map(({ type }) => type)).toEqual(['C-STORE RQ', 'C-STORE RSP']);
  expect(messages[0]?.fields).toMatchObject({ 'Message ID': '1', 'Affected SOP Class UID': 'CTImageStorage' });
  expect(messages[1]?.status).toMatchObject({ code: 0, words: 'Success' });
  expect(statuses).toHaveLength(1);
});

test('an excerpt may begin below the type, and an empty line ends a message', () => {
  const text =
    'D: Message ID Being Responded To : 1\nD: DIMSE Status                  : 0x0000: Success\n\nD: Message ID Being Responded To : 2\nD: DIMSE Status                  : 0xb000: Warning: Coercion';
  const { messages } = readAssociationLog(text);
  expect(messages.map(({ status }) => status?.code)).toEqual([0, 0xb000]);
});

test('arrows may stand for the direction', () => {
  const { messages } = readAssociationLog(
    '-> Message Type                  : C-GET RQ\n   Message ID                    : 1\n<- Message Type                  : C-STORE RQ',
  );
  expect(messages.map(({ type }) => type)).toEqual(['C-GET RQ', 'C-STORE RQ']);
});

test('each association of a log is counted', () => {
  const { contexts } = readAssociationLog(`${echo}\n${echo}`);
  expect(contexts.map(({ association }) => association)).toEqual([0, 0, 1, 1]);
});

test('a capture of tshark is read', () => {
  const { titles, contexts } = readAssociationLog(
    'A-ASSOCIATE request WS_READ3 --> ARCHIVE\n    Presentation Context: CT Image Storage         Context ID: 0x05\nA-ASSOCIATE accept  WS_READ3 <-- ARCHIVE\n    Presentation Context: ID 0x05, Accept, Explicit VR Little Endian, CT Image Storage',
  );
  expect(titles.map(({ title }) => title)).toEqual(['WS_READ3', 'ARCHIVE']);
  expect(contexts).toMatchObject([
    { id: 5, result: 'Proposed', abstractSyntax: 'CT Image Storage' },
    { id: 5, result: 'Accepted', acceptedSyntax: 'Explicit VR Little Endian' },
  ]);
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    'D: ',
    'Context ID: 1 (',
    ')',
    '\n',
    'Message Type : ',
    '0x0000: ',
    '…',
    '  =',
    'constructor : 1\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (parts) => {
      expect(readAssociationLog(parts.join('')).contexts).toBeInstanceOf(Array);
    }),
  );
});
