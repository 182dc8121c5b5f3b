import { expect, test } from 'vitest';
import { fetchFile } from '../../src/offline/fetch-file.ts';
import { hashOf } from '../../src/offline/hash.ts';

const hash = await hashOf(new TextEncoder().encode('{"a":1}'));
const json = (text = '{"a":1}', status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'application/json', etag: '"x"', vary: '*' } });

test('a file that is what was listed comes with its type and without what only a cache needs', async () => {
  const fetched = await fetchFile('a.json', hash, async () => json());
  if (!('file' in fetched)) throw new Error(fetched.fault);
  expect([...fetched.file.headers]).toEqual([['content-type', 'application/json']]);
  expect(await fetched.file.text()).toBe('{"a":1}');
});

test('a page in the place of data, another content, and half of it are refused', async () => {
  for (const wrong of ['<!doctype html>', '{"a":2}', '{"a"', ''])
    expect(await fetchFile('a.json', hash, async () => json(wrong))).toEqual({ fault: 'different' });
});

test('an error is refused even with the right content', async () => {
  for (const status of [404, 500, 503])
    expect(await fetchFile('a.json', hash, async () => json('{"a":1}', status))).toEqual({ fault: 'refused' });
});

test('the page for what is missing may come with the status of what is missing', async () => {
  expect('file' in (await fetchFile('404.html', hash, async () => json('{"a":1}', 404)))).toBe(true);
});

test('no answer, and one that breaks off, is unreachable', async () => {
  const breaking = new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
  expect(await fetchFile('a', hash, () => Promise.reject(new TypeError('no')))).toEqual({ fault: 'unreachable' });
  expect(await fetchFile('a', hash, async () => new Response(breaking))).toEqual({ fault: 'unreachable' });
});

test('a cache on the way that holds on to an old file is passed by', async () => {
  const asked: RequestCache[] = [];
  const fetched = await fetchFile('a.json', hash, async (_path, cache) => {
    asked.push(cache);
    return cache === 'reload' ? json() : json('{"a":0}');
  });
  expect('file' in fetched).toBe(true);
  expect(asked).toEqual(['no-cache', 'reload']);
});
