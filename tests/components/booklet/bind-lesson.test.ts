import { expect, test } from 'vitest';
import { bindLesson } from '../../../src/components/booklet/bind-lesson.ts';

const chapters = new Map([
  ['/pacs/learn/dicom/tags/', 'tags'],
  ['/pacs/learn/dicom/values/', 'values'],
]);
const bind = (html: string) => bindLesson(html, 'tags', chapters);

test('ids begin with that of the lesson, and whatever named them still does', () => {
  expect(bind('<fieldset aria-labelledby="stem-a hint"><p id="stem-a">x</p></fieldset><p id="hint">y</p>')).toBe(
    '<fieldset aria-labelledby="tags--stem-a tags--hint"><p id="tags--stem-a">x</p></fieldset><p id="tags--hint">y</p>',
  );
  expect(bind('<label for="n">Number</label><input id="n">')).toBe(
    '<label for="tags--n">Number</label><input id="tags--n">',
  );
  expect(bind('<h2 id="why">Why</h2><a href="#why">why</a>')).toBe(
    '<h3 id="tags--why">Why</h3><a href="#tags--why">why</a>',
  );
  expect(bind('<mask id="m"></mask><path mask="url(#m)"/>')).toBe(
    '<mask id="tags--m"></mask><path mask="url(#tags--m)"/>',
  );
});

test('what stands outside the lesson keeps its name', () => {
  const outside = '<path marker-end="url(#arrow)"/><p aria-describedby="elsewhere">x</p>';
  expect(bind(outside)).toBe(outside);
});

test('headings stand one level lower', () => {
  expect(bind('<h2>A</h2><h3 class="x">B</h3><hr>')).toBe('<h3>A</h3><h4 class="x">B</h4><hr>');
});

test('a link to a lesson of the booklet leads to its chapter, one to another page leads there', () => {
  expect(bind('<a href="/pacs/learn/dicom/values/">v</a>')).toBe('<a href="#values">v</a>');
  expect(bind('<a class="x" href="/pacs/learn/dicom/values/#pads">v</a>')).toBe(
    '<a class="x" href="#values--pads">v</a>',
  );
  expect(bind('<a href="/pacs/learn/dicom/tags/#why">v</a><h2 id="why">Why</h2>')).toBe(
    '<a href="#tags--why">v</a><h3 id="tags--why">Why</h3>',
  );
  const elsewhere = '<a href="/pacs/glossary/#tag">tag</a><a href="https://example.org/#x" rel="external">x</a>';
  expect(bind(elsewhere)).toBe(elsewhere);
});

test('pictures do not wait until they are scrolled to', () => {
  expect(bind('<img src="/a.png" alt="" loading="lazy">')).toBe('<img src="/a.png" alt="" loading="eager">');
});

test('parts that every lesson names alike are no landmarks', () => {
  expect(bind('<section class="in-short" aria-label="In short"><section class="plain">')).toBe(
    '<section role="group" class="in-short" aria-label="In short"><section class="plain">',
  );
});

test('text that looks like an attribute is left alone', () => {
  const text = '<p>Write id="a", href="#a" or &lt;h2 id="a">.</p><i id="a"></i>';
  expect(bind(text)).toBe(text.replace('<i id="a">', '<i id="tags--a">'));
});
