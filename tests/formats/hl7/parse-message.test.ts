import { Hl7Message } from '@medplum/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Component, Field, Piece, Repetition } from '../../../src/formats/hl7/message.ts';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';
import { anyMessage, anyText } from './build.ts';

const header = 'MSH|^~\\&|RIS|A|PACS|B|20261116090000||ORM^O01|1|P|2.5.1';
const warningsOf = (text: string) => parseMessage(text).warnings.map(({ wrong }) => wrong);

test('a segment has its fields at their numbers, each with its repetitions, components and sub-components', () => {
  const [, pid] = parseMessage(`${header}\rPID|1||A^^^N~B^^^H&2.25.1&ISO`).segments;
  const ids = pid?.fields[2]?.repetitions;
  expect(pid?.name).toBe('PID');
  expect(pid?.fields.map(({ text }) => text)).toEqual(['1', '', 'A^^^N~B^^^H&2.25.1&ISO']);
  expect(ids?.map(({ text }) => text)).toEqual(['A^^^N', 'B^^^H&2.25.1&ISO']);
  expect(ids?.[1]?.components[3]?.subcomponents.map(({ text }) => text)).toEqual(['H', '2.25.1', 'ISO']);
});

test('MSH-1 is the separator itself, and MSH-2 is not cut by the characters that it declares', () => {
  const [msh] = parseMessage(header).segments;
  expect(msh?.fields[0]).toMatchObject({ text: '|', start: 3, end: 4 });
  expect(msh?.fields[1]).toMatchObject({ text: '^~\\&', start: 4, end: 8 });
  expect(msh?.fields[1]?.repetitions).toHaveLength(1);
  expect(msh?.fields[8]?.text).toBe('ORM^O01');
});

test('the delimiters are those that the header declares', () => {
  const { delimiters, segments, warnings } = parseMessage('MSH#*!/@#RIS\rPID#1##A*B@C!D');
  expect(delimiters).toMatchObject({ field: '#', component: '*', repetition: '!', escape: '/', subcomponent: '@' });
  expect(segments[1]?.fields[2]?.repetitions[0]?.components[1]?.subcomponents.map(({ text }) => text)).toEqual([
    'B',
    'C',
  ]);
  expect(warnings).toEqual([]);
});

test('a fifth encoding character is the truncation character of 2.7', () => {
  expect(parseMessage('MSH|^~\\&#|RIS')).toMatchObject({ delimiters: { truncation: '#' }, warnings: [] });
});

test('segments end with a carriage return, a line feed, or both', () => {
  for (const end of ['\r', '\n', '\r\n']) {
    const { segments, warnings } = parseMessage(`${header}${end}PID|1${end}PV1|1${end}`);
    expect(segments.map(({ name }) => name)).toEqual(['MSH', 'PID', 'PV1']);
    expect(warnings).toEqual([]);
  }
});

test('the frame of MLLP is no part of a segment, and is noted', () => {
  const { segments, warnings } = parseMessage(`\u000b${header}\rPID|1\r\u001c\r`);
  expect(segments.map(({ text }) => text)).toEqual([header, 'PID|1']);
  expect(warnings.map(({ start }) => start)).toEqual([0, header.length + 8]);
});

test('what is odd is a warning', () => {
  expect(warningsOf('PID|1')).toEqual(['It does not begin with MSH.']);
  expect(warningsOf('')).toEqual(['There is no segment.']);
  expect(warningsOf('MSH')).toEqual(['MSH-1 and MSH-2 are missing: |^~\\& is assumed.']);
  expect(warningsOf('MSH||RIS')).toEqual(['MSH-2 is empty: ^~\\& is assumed.']);
  expect(warningsOf('MSH|^~\\|RIS')[0]).toContain('has 3 characters');
  expect(warningsOf('MSH|^^\\&|RIS')[0]).toContain('not all different');
  expect(warningsOf('MSHA^~\\&ARIS')[0]).toContain('a letter');
  expect(warningsOf(`${header}\r\rPID|1`)).toEqual(['An empty line stands between segments.']);
  expect(warningsOf(`${header}\rpid|1`)).toEqual(['“pid” is not the name of a segment.']);
});

test('nothing throws, and every piece stands where it says', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyMessage), (text) => {
      const { segments } = parseMessage(text);
      for (const piece of segments.flatMap((one) => [one, ...one.fields.flatMap(listPieces)]))
        expect(text.slice(piece.start, piece.end)).toBe(piece.text);
    }),
  );
});

test('another parser reads the same values', () => {
  fc.assert(
    fc.property(anyMessage, (text) => {
      const theirs = Hl7Message.parse(text).segments.map(({ name, fields }) => ({
        name,
        // It counts the name as a field, but for MSH, whose separator stands there.
        values: fields.slice(name === 'MSH' ? 2 : 1).map(({ components }) => components),
      }));
      const ours = parseMessage(text).segments.map(({ name, fields }) => ({
        name,
        values: fields
          .slice(name === 'MSH' ? 2 : 0)
          .map(({ repetitions }) => repetitions.map(({ components }) => components.map((component) => component.text))),
      }));
      expect(ours).toEqual(theirs);
    }),
  );
});

function listPieces(field: Field): Piece[] {
  const below = (repetition: Repetition) =>
    repetition.components.flatMap((component: Component) => [component, ...component.subcomponents]);
  return [field, ...field.repetitions.flatMap((repetition) => [repetition, ...below(repetition)])];
}
