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
      expect(html.replace(/<\/?mark>|<span class="(tag|type|value|note|fault)">|<\/span>/g, '')).not.toMatch(/[<>"]/);
    }),
  );
});
