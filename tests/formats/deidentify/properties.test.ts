import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { deidentify } from '../../../src/formats/deidentify/deidentify.ts';
import { holdText, type Held } from '../../../src/formats/deidentify/held.ts';
import { options, type Option } from '../../../src/formats/deidentify/options.ts';
import { findRow, profileRows } from '../../../src/formats/deidentify/profile.ts';
import { writeHeld } from '../../../src/formats/deidentify/write-held.ts';
import { findElement } from '../../../src/standards/dicom/elements.ts';
import { basic, dictionary, flatten } from './open-samples.ts';

/** Attributes of the table and some that it does not name, a sequence that it passes over among them. */
const tags = [...profileRows.map(({ tag }) => tag), '0028,0010', '0008,0060', '0018,0050', '0008,1115', '0040,A043']
  .map((tag) => tag.replace('60xx', '6000').replace('50xx,xxxx', '5000,3000'))
  .filter((tag) => !/^(gggg|0000|0002|0004)/.test(tag));
const uids = ['1.2.3.4', '1.2.3.5', '2.25.99', '1.2.840.10008.1.2.1'];

const values: Record<string, fc.Arbitrary<string>> = {
  UI: fc.constantFrom(...uids),
  PN: fc.constantFrom('TESTWELL^ADA', 'IMAGINAR^^^DR', ''),
  DA: fc.constantFrom('20260302', '19700101', ''),
  DT: fc.constantFrom('20260302101500', ''),
  TM: fc.constantFrom('101500', ''),
  AS: fc.constant('056Y'),
  ...Object.fromEntries(['IS', 'DS'].map((vr) => [vr, fc.constantFrom('4', '')])),
};
const text = fc.constantFrom('Liver, compare Testwell', 'NL-004711', 'plain', '');

function makeElement(tag: string, depth: number): fc.Arbitrary<Held> {
  const { vr: [vr = 'UN'] = [], name = '', keyword = '' } = findElement(tag) ?? {};
  const head = { tag, vr, name, keyword };
  if (vr === 'SQ') {
    const items = depth > 1 ? fc.constant<Held[][]>([]) : fc.array(makeDataSet(depth + 1), { maxLength: 2 });
    return items.map((items) => ({ ...head, text: '', bytes: new Uint8Array(), items }));
  }
  const isText = /^(AE|AS|CS|D[AST]|IS|L[OT]|PN|S[HT]|TM|U[CIRT])$/.test(vr);
  if (!isText) return fc.constant({ ...head, text: '', bytes: new Uint8Array(8) });
  return (values[vr] ?? text).map((value) => ({ ...head, text: value, bytes: new TextEncoder().encode(value) }));
}

function makeDataSet(depth: number): fc.Arbitrary<Held[]> {
  return fc
    .uniqueArray(fc.constantFrom(...tags), { maxLength: depth === 0 ? 40 : 8 })
    .chain((some) => fc.tuple(...some.toSorted().map((tag) => makeElement(tag, depth))));
}

const chosen = fc.subarray(options.map(({ id }) => id));

/** A data set never begins with a high group; by that a reader tells little from big endian. */
const write = (elements: Held[]) =>
  writeHeld(
    [holdText('0008,0005', 'CS', 'Specific Character Set', 'SpecificCharacterSet', 'ISO_IR 192'), ...elements],
    undefined,
  );

async function apply(elements: Held[], ticked: readonly Option[]) {
  const tree = await readFile(write(elements), dictionary);
  const [done] = deidentify([tree], { ...basic, options: ticked });
  if (!done) throw new Error('There is no file');
  return done;
}

test('after the Basic Profile nothing of code X is left, and nothing of U is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(makeDataSet(0), async (elements) => {
      const { before, after } = await apply(elements, []);
      const left = flatten(after);
      expect(left.filter(({ element: { tag } }) => findRow(tag)?.code === 'X').map(({ path }) => path)).toEqual([]);
      const old = new Set(uids.slice(0, 3));
      const ofTable = left.filter(({ element: { tag } }) => findRow(tag)?.code === 'U');
      expect(ofTable.filter(({ element }) => old.has(element.text))).toEqual([]);
      expect(before.length).toBeGreaterThan(0);
    }),
  );
});

test('what an option keeps is what it was, byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(makeDataSet(0), chosen, async (elements, ticked) => {
      const { before, after, changes } = await apply(elements, ticked);
      const left = new Map(flatten(after).map(({ path, element }) => [path, element.bytes]));
      const was = new Map(flatten(before).map(({ path, element }) => [path, element.bytes]));
      const kept = changes.filter(({ action, path }) => action === 'K' && !path.startsWith('0002'));
      expect(kept.map(({ path }) => left.get(path))).toEqual(kept.map(({ path }) => was.get(path)));
    }),
  );
});

test('whatever is ticked, the file can be read again, and says the same at a second time', async () => {
  await fc.assert(
    fc.asyncProperty(makeDataSet(0), chosen, async (elements, ticked) => {
      const { after, bytes } = await apply(elements, ticked);
      const tree = await readFile(bytes, dictionary);
      expect([tree.stoppedAt, tree.warnings]).toEqual([undefined, []]);
      const [second] = deidentify([tree], { ...basic, options: ticked });
      expect(flatten(second?.after ?? []).map(({ path }) => path)).toEqual(flatten(after).map(({ path }) => path));
    }),
  );
});

test('the same old UID gets the same new one in every file, and the same key makes it again', async () => {
  await fc.assert(
    fc.asyncProperty(makeDataSet(0), makeDataSet(0), async (one, other) => {
      const trees = await Promise.all([one, other].map((held) => readFile(write(held), dictionary)));
      const together = deidentify(trees, basic);
      const apart = trees.flatMap((tree) => deidentify([tree], basic));
      expect(together.map(({ bytes }) => bytes)).toEqual(apart.map(({ bytes }) => bytes));
      const pairs = together.flatMap(({ changes }) =>
        changes.filter(({ vr, action }) => vr === 'UI' && action === 'U'),
      );
      const news = Object.groupBy(pairs, ({ before }) => before);
      for (const group of Object.values(news)) expect(new Set(group?.map(({ after }) => after)).size).toBe(1);
    }),
  );
});
