import { expect, test } from 'vitest';
import { parseMessage } from '../../../src/formats/hl7/parse-message.ts';
import { readPath, readText } from '../../../src/formats/hl7/read-path.ts';

const text = ['MSH|^~\\&|RIS', 'PID|1||A^^^N^MR~B^^^H&2.25.1&ISO^MR', 'OBR|1|||CT^Head', 'OBR|2|||MR^Knee'].join('\r');
const message = parseMessage(text);
const at = (path: string) => readPath(message, path).map((piece) => piece.text);

test('a path goes down to a sub-component, which says where it stands', () => {
  const [piece] = readPath(message, 'PID-3.4.2');
  expect(piece?.text).toBe('2.25.1');
  expect(text.slice(piece?.start, piece?.end)).toBe('2.25.1');
});

test('without brackets a path means every segment of the name and every repetition', () => {
  expect(at('OBR')).toEqual(['OBR|1|||CT^Head', 'OBR|2|||MR^Knee']);
  expect(at('OBR-4.1')).toEqual(['CT', 'MR']);
  expect(at('PID-3.1')).toEqual(['A', 'B']);
  expect(at('PID-3')).toEqual(['A^^^N^MR~B^^^H&2.25.1&ISO^MR']);
});

test('brackets pick a segment or a repetition', () => {
  expect(at('OBR[2]-4.1')).toEqual(['MR']);
  expect(at('PID-3[2].1')).toEqual(['B']);
  expect(at('PID-3[1]')).toEqual(['A^^^N^MR']);
});

test('MSH is numbered from its separator', () => {
  expect(at('MSH-1')).toEqual(['|']);
  expect(at('MSH-2')).toEqual(['^~\\&']);
  expect(at('MSH-3')).toEqual(['RIS']);
});

test('where nothing stands, and where the path is none, nothing is found', () => {
  for (const path of ['PV1', 'PID-9', 'PID-3.4.9', 'PID-0', 'OBR[3]-4', 'PID3', 'PID-3.', ''])
    expect(at(path)).toEqual([]);
  expect(readText(message, 'PID-9')).toBe('');
  expect(readText(message, 'OBR-4.2')).toBe('Head');
});
