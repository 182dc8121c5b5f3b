import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import type { Choice } from '../../../src/formats/deidentify/choice.ts';
import { deidentify } from '../../../src/formats/deidentify/deidentify.ts';
import { findHeld, holdFile, textOfHeld } from '../../../src/formats/deidentify/held.ts';
import { findRow } from '../../../src/formats/deidentify/profile.ts';
import { isWellKnown } from '../../../src/formats/deidentify/pseudonyms.ts';
import { basic, dictionary, flatten, openSamples, study } from './open-samples.ts';

const names = readdirSync('public/samples')
  .filter((name) => name.endsWith('.dcm'))
  .map((name) => name.slice(0, -4));

async function one(name: string, choice: Partial<Choice> = {}) {
  const [done] = deidentify(await openSamples(name), { ...basic, ...choice });
  if (!done) throw new Error('There is no file');
  return done;
}

test('of every sample nothing that the profile removes is left, at any depth', async () => {
  for (const name of names) {
    const { after } = await one(name);
    const wrong = flatten(after).filter(({ element: { tag } }) => findRow(tag)?.code === 'X');
    expect([name, wrong.map(({ path }) => path)]).toEqual([name, []]);
  }
});

test('no UID that was replaced leaves a trace in the bytes of any sample', async () => {
  for (const name of names) {
    const { bytes, changes } = await one(name);
    const replaced = changes.filter(
      ({ vr, outcome }) => vr === 'UI' && (outcome === 'replaced' || outcome === 'removed'),
    );
    const text = Buffer.from(bytes).toString('latin1');
    const old = replaced.flatMap(({ before }) => before.split('\\')).filter((uid) => uid !== '' && !isWellKnown(uid));
    expect(old.length, name).toBeGreaterThan(0);
    expect(old.filter((uid) => text.includes(uid))).toEqual([]);
  }
});

test('the name and the ID of the patient are gone from the bytes of every sample, pixels and all', async () => {
  for (const name of names) {
    const { bytes } = await one(name);
    expect([name, /TESTWELL|NL-00\d{4}/i.test(Buffer.from(bytes).toString('latin1'))]).toEqual([name, false]);
  }
});

test('what is not told to be changed is as it was, byte by byte', async () => {
  for (const name of names) {
    const { before, after, changes } = await one(name);
    const changed = changes.filter(({ outcome }) => outcome !== 'kept').map(({ path }) => path);
    const left = new Map(flatten(after).map(({ path, element }) => [path, element]));
    for (const { path, element } of flatten(before)) {
      const isTold = changed.some((root) => path === root || path.startsWith(`${root}[`));
      if (isTold || /^(0002|0012,006)/.test(path)) continue;
      expect([name, path, left.get(path)?.bytes]).toEqual([name, path, element.bytes]);
    }
  }
});

test('the written file is read again as what was held, in the encoding of the original', async () => {
  for (const name of names) {
    const [tree] = await openSamples(name);
    const { after, bytes } = await one(name);
    const again = await readFile(bytes, dictionary);
    // A VR that the dictionary does not have is kept as it came.
    const warnings = again.warnings.filter(({ text }) => !/has the VR LO/.test(text));
    expect([name, again.stoppedAt, warnings]).toEqual([name, undefined, []]);
    const read = flatten(holdFile(again).filter(({ tag }) => !tag.startsWith('0002')));
    expect(read.map(({ path }) => path)).toEqual(flatten(after).map(({ path }) => path));
    // The one that lies about its syntax is written as it says it is.
    const encoding = name === 'broken-explicit-as-implicit' ? { ...tree?.encoding, isExplicit: false } : tree?.encoding;
    expect([name, again.encoding]).toEqual([name, encoding]);
    expect(textOfHeld(holdFile(again), '0002,0003')).toBe(textOfHeld(after, '0008,0018'));
  }
});

test('applied twice, it removes nothing more and says the same of itself', async () => {
  for (const name of names) {
    const first = await one(name);
    const [second] = deidentify([await readFile(first.bytes, dictionary)], basic);
    expect(flatten(second?.after ?? []).map(({ path }) => path)).toEqual(flatten(first.after).map(({ path }) => path));
    const outcomes = second?.changes.filter(({ outcome }) => outcome === 'removed' || outcome === 'added') ?? [];
    expect(outcomes.map(({ path }) => path)).toEqual([]);
  }
});

test('the files of a study keep together: one study, one series, and references that lead somewhere', async () => {
  const done = deidentify(await openSamples(...study), basic);
  const all = (tag: string) => [...new Set(done.map(({ after }) => textOfHeld(after, tag)))];
  expect(all('0020,000D').length).toBe(1);
  expect(all('0010,0020').length).toBe(1);
  const instances = all('0008,0018');
  const kos = flatten(done[4]?.after ?? []).filter(({ element: { tag } }) => tag === '0008,1155');
  expect(kos.length).toBeGreaterThan(0);
  expect(kos.every(({ element }) => instances.includes(element.text))).toBe(true);
});

test('a file says that it was de-identified and by which options', async () => {
  const { after } = await one('ct-chest-1', { options: ['modified-dates', 'device'] });
  expect(textOfHeld(after, '0012,0062')).toBe('YES');
  expect(textOfHeld(after, '0012,0063')).toBe('PS3.15 Basic Profile');
  expect(textOfHeld(after, '0028,0303')).toBe('MODIFIED');
  const codes = findHeld(after, '0012,0064')?.items?.map((item) => textOfHeld(item, '0008,0100'));
  expect(codes).toEqual(['113100', '113109', '113107']);
});

test('dates go, stay in full, or move by the same number of days in every file', async () => {
  const dates = async (options: Choice['options']) =>
    deidentify(await openSamples('ct-chest-1', 'ct-chest-2'), { ...basic, options }).map(({ after }) => [
      textOfHeld(after, '0008,0020'),
      textOfHeld(after, '0008,0022'),
      textOfHeld(after, '0028,0303'),
    ]);
  const kept = ['20260302', '20260302', 'UNMODIFIED'];
  // Acquisition Date may be missing, Study Date may be empty.
  expect(await dates([])).toEqual([
    ['', '', 'REMOVED'],
    ['', '', 'REMOVED'],
  ]);
  expect(await dates(['full-dates'])).toEqual([kept, kept]);
  const [first, second] = await dates(['modified-dates']);
  expect(first?.[0]).toMatch(/^20[12]\d{5}$/);
  expect(first?.[0]).not.toBe('20260302');
  expect([first?.[1], second?.[0]]).toEqual([first?.[0], first?.[0]]);
});

test('private elements go, but for those that somebody calls safe, with the creator of their block', async () => {
  const tags = async (choice: Partial<Choice>) =>
    (await one('private-block', choice)).after.map(({ tag }) => tag).filter((tag) => tag.startsWith('0019'));
  const there = (await one('private-block')).before.map(({ tag }) => tag).filter((tag) => tag.startsWith('0019'));
  expect(there.length).toBeGreaterThan(1);
  expect(await tags({})).toEqual([]);
  expect(await tags({ options: ['safe-private'] })).toEqual([]);
  expect(await tags({ trusted: ['EXAMPLE IMAGING 1'] })).toEqual([]);
  expect(await tags({ options: ['safe-private'], trusted: ['EXAMPLE IMAGING 1'] })).toEqual(there);
});

test('a report loses its content, or keeps it with names struck out', async () => {
  const plain = await one('sr-report');
  const texts = (done: typeof plain) =>
    flatten(done.after).flatMap(({ element }) => (element.tag === '0040,A160' ? element.text : []));
  expect(texts(plain)).toEqual(['REMOVED']);
  expect(texts(await one('sr-report', { options: ['structured-content'] }))[0]).toMatch(/A nodule of 12 mm/);
});

test('pixels are blackened where it is asked for, and nowhere else', async () => {
  const region = { x: 0, y: 0, width: 20, height: 10 };
  const { before, after } = await one('broken-burnt-in', { regions: { 0: [region] } });
  const [was, is] = [findHeld(before, '7FE0,0010')?.bytes, findHeld(after, '7FE0,0010')?.bytes];
  const columns = Number(textOfHeld(before, '0028,0011'));
  const changed = [...(is ?? [])].flatMap((byte, at) => (byte === was?.[at] ? [] : Math.floor(at / 3)));
  expect(changed.every((pixel) => pixel % columns < 20 && Math.floor(pixel / columns) < 10)).toBe(true);
  expect(is?.[0]).toBe(0);
  expect(is?.length).toBe(was?.length);
  expect(textOfHeld(after, '0028,0301')).toBe('NO');
  expect(findHeld(after, '0012,0064')?.items?.some((item) => textOfHeld(item, '0008,0100') === '113101')).toBe(true);
});
