import { expect, test } from 'vitest';
import { findPath } from '../../src/offline/find-path.ts';

const paths = new Set(['', 'learn/', 'learn/dicom/', '404.html', 'favicon.svg']);

test('a page is found at its folder and at its index.html, a file at its name', () => {
  expect(findPath(paths, '/', '/')).toEqual({ path: '' });
  expect(findPath(paths, '/', '/learn/')).toEqual({ path: 'learn/' });
  expect(findPath(paths, '/', '/learn/index.html')).toEqual({ path: 'learn/' });
  expect(findPath(paths, '/', '/index.html')).toEqual({ path: '' });
  expect(findPath(paths, '/', '/favicon.svg')).toEqual({ path: 'favicon.svg' });
});

test('a folder without its slash has moved to the one with it', () => {
  expect(findPath(paths, '/', '/learn')).toEqual({ movedTo: '/learn/' });
  expect(findPath(paths, '/training/pacs/', '/training/pacs/learn/dicom')).toEqual({
    movedTo: '/training/pacs/learn/dicom/',
  });
});

test('under a sub-path only what lies below it is found', () => {
  expect(findPath(paths, '/training/pacs/', '/training/pacs/')).toEqual({ path: '' });
  expect(findPath(paths, '/training/pacs/', '/learn/')).toBeUndefined();
});

test('what is not listed is not found', () => {
  expect(findPath(paths, '/', '/learn/pacs/')).toBeUndefined();
  expect(findPath(paths, '/', '/learnindex.html')).toBeUndefined();
});
