import { expect, test } from 'vitest';
import { bytesOf, filesOf } from '../../src/offline/list.ts';
import { type BuiltFile, makeList } from '../../src/offline/make-list.ts';

const file = (name: string, text?: string): BuiltFile => ({
  name,
  hash: `h-${name}`,
  bytes: 10,
  ...(text !== undefined && { text }),
});

const files = [
  file('index.html', '<script src="/pacs/_astro/base.a1.js"></script>'),
  file('_astro/base.a1.js', 'import("./part.b2.js")'),
  file('_astro/part.b2.js', ''),
  file('_astro/lab.c3.js', 'fetch(base + "samples/a.dcm")'),
  file('samples/a.dcm'),
  file('labs/header/index.html', 'src="/pacs/_astro/lab.c3.js" and "/pacs/_astro/base.a1.js"'),
  file('learn/dicom/tags/index.html', '<img src="/pacs/images/tag.webp"> <a href="/pacs/labs/header/">'),
  file('learn/dicom/index.html', ''),
  file('images/tag.webp'),
  file('images/both.webp'),
  file('banks/v1/tags.json', '{"image":"/pacs/images/both.webp"}'),
  file('banks/v1/index.json', '{"banks":{"tags":"/pacs/banks/v1/tags.json"}}'),
  file('search/v1/words.json'),
  file('atlas/index.html', ''),
  file('nobody-names-this.txt'),
];
const domains = [{ id: 'dicom', title: 'DICOM', competencies: ['tags'] }];
const build = { files, domains, changes: [], program: 'p', base: '/pacs/' };
const list = makeList(build);
const partsOf = (path: string) => list.files.find((file) => file.path === path)?.parts;

test('a page stands at its folder’s address', () => {
  expect(list.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['', 'learn/dicom/tags/', 'labs/header/']));
});

test('what the frame needs, directly or by what it names, belongs to the frame alone', () => {
  expect(partsOf('')).toEqual(['frame']);
  expect(partsOf('_astro/base.a1.js')).toEqual(['frame']);
  expect(partsOf('_astro/part.b2.js')).toEqual(['frame']);
  expect(partsOf('banks/v1/index.json')).toEqual(['frame']);
  expect(partsOf('search/v1/words.json')).toEqual(['frame']);
});

test('an image in a page, one long run without a dot, is read once', () => {
  const page = file(
    'index.html',
    `<img src="data:image/svg+xml;base64,${'A'.repeat(200_000)}"> see /pacs/images/tag.webp`,
  );
  const start = performance.now();
  const { files: listed } = makeList({ ...build, files: [page, file('images/tag.webp')] });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(listed.map(({ path, parts }) => [path, ...parts])).toContainEqual(['images/tag.webp', 'frame']);
});

test('a bank belongs to its domain and to all items, whoever names it, and so do its images', () => {
  expect(partsOf('banks/v1/tags.json')).toEqual(['domain:dicom', 'items']);
  expect(partsOf('images/both.webp')).toEqual(['domain:dicom', 'items']);
});

test('a lesson and its images belong to its domain, a lab with its samples to the labs', () => {
  expect(partsOf('learn/dicom/tags/')).toEqual(['domain:dicom']);
  expect(partsOf('images/tag.webp')).toEqual(['domain:dicom']);
  expect(partsOf('labs/header/')).toEqual(['labs']);
  expect(partsOf('samples/a.dcm')).toEqual(['labs']);
});

test('every file is in some part, and every part that is used has a title', () => {
  expect(list.files.filter(({ parts }) => parts.length === 0)).toEqual([]);
  expect(partsOf('nobody-names-this.txt')).toEqual(['rest']);
  expect(list.parts.map(({ id }) => id)).toEqual(['frame', 'items', 'domain:dicom', 'labs', 'rest']);
});

test('the same build gives the same list to the byte, in whatever order its files were read', () => {
  expect(JSON.stringify(makeList({ ...build, files: files.toReversed() }))).toBe(JSON.stringify(list));
});

test('what two parts share is counted once', () => {
  const both = filesOf(list, ['items', 'domain:dicom']);
  expect(bytesOf(both)).toBe(both.length * 10);
  expect(bytesOf([...both, ...both])).toBe(both.length * 10);
});
