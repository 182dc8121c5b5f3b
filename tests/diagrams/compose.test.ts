import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { composers, type DiagramKind } from '../../src/diagrams/compose.ts';
import { narrowWidth, wideWidth, type Diagram, type Drawing } from '../../src/diagrams/drawing.ts';
import { drawSvg } from '../../src/diagrams/svg.ts';
import { listTold } from '../../src/diagrams/told.ts';
import { listOutside, listOverlaps, listStruck } from './layout.ts';
import { anyText, validTexts } from './texts.ts';

const kinds = Object.keys(composers) as DiagramKind[];

/** The diagram, or what is wrong with the text. */
function compose(kind: DiagramKind, text: string): Diagram | string {
  try {
    return composers[kind](text);
  } catch (problem) {
    return problem instanceof Error ? problem.message : '';
  }
}

/** Words of names and texts as they are shown; digits of bytes are told in short. */
function listShown({ shapes }: Drawing): string[] {
  const texts = shapes.flatMap((shape) => (shape.is === 'text' && shape.style !== 'mono' ? [shape.text] : []));
  return texts.flatMap((text) => text.split(/[^\w.-]+/)).filter((word) => /[A-Z]/.test(word));
}

test.each(kinds)('any text is a %s or a problem that names a line, what was expected and an example', (kind) => {
  const problem = /^Line \d+(, “.*”)?: expected .+, for example “[^]+”\.$/;
  fc.assert(
    fc.property(anyText, (text) => {
      const found = compose(kind, text);
      expect(typeof found === 'string' ? problem.test(found) : listOutside(found.wide).length === 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each(kinds)('in a %s no texts overlap, no line runs through one, and nothing leaves the drawing', (kind) => {
  fc.assert(
    fc.property(validTexts[kind], (text) => {
      const { wide, narrow } = composers[kind](text);
      for (const drawing of [wide, narrow]) {
        expect(listOverlaps(drawing)).toEqual([]);
        expect(listStruck(drawing)).toEqual([]);
        expect(listOutside(drawing)).toEqual([]);
      }
    }),
    { numRuns: 70 },
  );
});

test.each(kinds)('a %s says in words all that it shows', (kind) => {
  fc.assert(
    fc.property(validTexts[kind], (text) => {
      const { wide, told } = composers[kind](text);
      const words = listTold(told).join('').replace(/\s+/g, '');
      expect(listShown(wide).filter((word) => !words.includes(word))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each(kinds.filter((kind) => kind !== 'sequence'))('no %s is wider than a column, or a phone', (kind) => {
  fc.assert(
    fc.property(validTexts[kind], (text) => {
      const { wide, narrow } = composers[kind](text);
      expect(wide.width).toBeLessThanOrEqual(wideWidth + 1);
      expect(narrow.width).toBeLessThanOrEqual(narrowWidth + 1);
    }),
    { numRuns: 50 },
  );
});

test('four wide zones without links stand one below the other where side by side they would be wider than a column', () => {
  const zones = ['Reconciliation', 'Modality', 'A-ASSOCIATE-RQ', '1.2.840.10008.5.1.4.1.1.2 CT'];
  const text = zones.map((name, i) => `zone Zone ${i}: VLAN ${i}\n  ${name} and more of it: 10.20.${i}.0`).join('\n');
  expect(composers.network(text).wide.width).toBeLessThanOrEqual(wideWidth + 1);
});

test('a sequence of four actors fits a phone, and one of seven a column', () => {
  const between = (count: number): string =>
    Array.from({ length: count - 1 }, (_, i) => `Actor ${i} -> Actor ${i + 1}: tells it what it was told`).join('\n');
  expect(composers.sequence(between(4)).narrow.width).toBeLessThanOrEqual(narrowWidth + 1);
  expect(composers.sequence(between(7)).wide.width).toBeLessThanOrEqual(wideWidth + 1);
});

test('the drawing has no style of its own and escapes what an author writes', () => {
  const { wide, summary } = composers.sequence('A & B -> C: <b>"x"</b>');
  const svg = drawSvg(wide, { label: 'A "label"', summary, className: 'wide' });
  expect(svg).not.toMatch(/style|<b>|\bid=/);
  expect(svg).toContain('aria-label="A &quot;label&quot;"');
  expect(svg).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;');
});
