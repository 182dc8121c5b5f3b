import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { developFilm } from '../../../src/formats/artefact/film.ts';
import { artefactKinds } from '../../../src/schema/words.ts';

/** What a browser would show of it. */
const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('HTML in an artefact is shown and does nothing', () => {
  expect(developFilm('text', '<img src=x onerror="alert(1)"> & &lt;')).toBe(
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &amp;lt;',
  );
  expect(developFilm('dump', '(0010,0010) PN [<b>]')).toContain('<span class="value">[&lt;b&gt;]</span>');
  expect(developFilm('hl7', 'PID|⟦<script>⟧')).toContain('<mark>&lt;script&gt;</mark>');
});

test('what stands between ⟦ and ⟧ is marked, without the brackets', () => {
  expect(developFilm('text', 'a ⟦b⟧ c ⟦d\ne⟧')).toBe('a <mark>b</mark> c <mark>d\ne</mark>');
});

test('a bracket that is not closed stands for itself', () => {
  expect(developFilm('text', 'a ⟦b')).toBe('a ⟦b');
  expect(developFilm('text', 'a⟧ b')).toBe('a⟧ b');
});

test('each line is developed on its own', () => {
  expect(developFilm('terminal', '$ ls\nan $ in a line\n$ pwd')).toBe(
    '<span class="note">$ ls</span>\nan $ in a line\n<span class="note">$ pwd</span>',
  );
});

test('parts keep their look up to a mark that cuts them', () => {
  expect(developFilm('dump', '(5200,⟦9229⟧) SQ')).toBe(
    '<span class="tag">(5200,</span><mark>9229</mark><span class="tag">)</span> SQ',
  );
});

test('what can be pointed at is wrapped, also where a mark reaches over it', () => {
  const points = [
    { start: 4, end: 5, row: 0 },
    { start: 6, end: 7, row: 1 },
  ];
  expect(developFilm('text', 'abc ⟦d e⟧', points)).toBe(
    'abc <span class="point"><mark>d</mark></span><mark> </mark><span class="point"><mark>e</mark></span>',
  );
});

test('a point says its row of the legend where it is not the one of its own number', () => {
  const points = [0, 1, 0].map((row, i) => ({ start: i, end: i + 1, row }));
  expect(developFilm('text', 'aba', points)).toBe(
    '<span class="point">a</span><span class="point">b</span><span class="point" data-row="0">a</span>',
  );
});

test('a long part is said to be long', () => {
  const html = developFilm('hl7', `OBX|${'x'.repeat(25)}`, [{ start: 4, end: 29, row: 0 }]);
  expect(html).toContain('<span class="point long">');
});

test('a segment of a message is a block with its line end, and may go on behind its bars', () => {
  expect(developFilm('hl7', 'PID|1\nPV1')).toBe(
    '<span class="segment"><span class="tag">PID</span><span class="type">|<wbr></span>1\n</span><span class="segment">PV1</span>',
  );
});

test('empty lines stay between lines and go at the end', () => {
  expect(developFilm('text', '\na\n\nb\n\n')).toBe('\na\n\nb');
});

test('what is shown is the artefact to the letter, and no other element comes out', () => {
  const text = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('<', '&amp;', '⟦', '⟧', '\n', '(0008,0016) ', '# ', 'E: ')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...artefactKinds), text, (kind, text) => {
      const html = developFilm(kind, text);
      expect(shown(html)).toBe(text.replace(/\n+$/, '').replace(/⟦([^⟧]*)⟧/g, '$1'));
      expect(html.replace(/<\/?mark>|<wbr>|<span class="(\w+)">|<\/span>/g, '')).not.toMatch(/[<>"]/);
    }),
  );
});
