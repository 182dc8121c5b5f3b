import { expect, test } from 'vitest';
import { findMessagePoints } from '../../../src/formats/artefact/message-points.ts';

const header = String.raw`MSH|^~\&|RIS|NORTHLIGHT|||||ADT^A08|7||2.3.1`;
const paths = (text: string) => findMessagePoints(text).points.map(({ path, text }) => `${path} ${text}`);

test('the smallest parts of each field are points, repetitions from the second with their number', () => {
  expect(paths('PID|1||NL-1^^^NORTH^MR~HC-2^^^HARB&2.25&ISO|')).toEqual([
    'PID PID',
    'PID-1 1',
    'PID-3.1 NL-1',
    'PID-3.4 NORTH',
    'PID-3.5 MR',
    'PID-3(2).1 HC-2',
    'PID-3(2).4.1 HARB',
    'PID-3(2).4.2 2.25',
    'PID-3(2).4.3 ISO',
  ]);
});

test('in the header the separator is the first field, and the version is told', () => {
  expect(paths(header).slice(0, 4)).toEqual(['MSH MSH', 'MSH-1 |', String.raw`MSH-2 ^~\&`, 'MSH-3 RIS']);
  expect(findMessagePoints(header).version).toBe('2.3.1');
  expect(findMessagePoints('PID|1').version).toBe('');
});

test('behind an ellipsis no field is numbered', () => {
  expect(paths('OBR|1|…|F')).toEqual(['OBR OBR', 'OBR-1 1']);
});

test('a line that is no segment has no points', () => {
  expect(paths('-- 00:14 --\nORC|RE')).toEqual(['ORC ORC', 'ORC-1 RE']);
});

test('each point lies where its text stands', () => {
  const text = `${header}\nPID|1||NL-1^^^NORTH`;
  for (const point of findMessagePoints(text).points) expect(text.slice(point.start, point.end)).toBe(point.text);
});
