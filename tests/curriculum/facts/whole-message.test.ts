import { expect, test } from 'vitest';
import { isWholeMessage, listWholeMessages, withoutMarks } from '../../../src/curriculum/facts/whole-message.ts';

const message = 'MSH|^~\\&|ADT|A|RIS|B|20261122061500||ADT^A08|1|P|2.5.1\nEVN||20261122\nPID|||⟦1^^^A⟧||T^A';

test('a text from MSH on is a whole message', () => {
  expect(isWholeMessage(message)).toBe(true);
  expect(isWholeMessage(message.replaceAll('\n', '\r'))).toBe(true);
});

test('a segment on its own is an excerpt', () => {
  expect(isWholeMessage('IPC|A2026-00417^RIS|RP7731')).toBe(false);
  expect(isWholeMessage('')).toBe(false);
});

test('a message with an ellipsis is an excerpt', () => {
  expect(isWholeMessage(`${message}\n…`)).toBe(false);
  expect(isWholeMessage(`${message}\nOBR|1|…|F`)).toBe(false);
  expect(isWholeMessage(`${message}\n...`)).toBe(false);
  expect(isWholeMessage(`${message}\nOBR|1|...|F`)).toBe(false);
});

test('a message among other lines is an excerpt', () => {
  expect(isWholeMessage(`-- 08:00 --\n${message}`)).toBe(false);
  expect(isWholeMessage(`${message}\n-- 08:01 --`)).toBe(false);
});

test('a segment with a wrong name is still part of the message', () => {
  expect(isWholeMessage(`${message}\nPV|1`)).toBe(true);
});

test('a message and something else, an empty line apart, are told apart', () => {
  const found = listWholeMessages(`${message}\n\n(0010,0020) LO [1] # PatientID\n`);
  expect(found).toEqual([withoutMarks(message)]);
});

test('marks are taken away, and a bracket that is not closed stands for itself', () => {
  expect(withoutMarks('a⟦b⟧c⟦d')).toBe('abc⟦d');
});
