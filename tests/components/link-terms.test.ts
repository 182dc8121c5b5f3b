import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTerms } from '../../src/components/link-terms.ts';
import type { TermNode } from '../../src/curriculum/curriculum.ts';

function aTerm(term: string, given: Partial<TermNode> = {}): TermNode {
  const id = term.toLowerCase().replace(/\W+/g, '-');
  const path = `glossary/#${id}`;
  return { id, term, also: [], meaning: '', see: [], link: true, domain: 'dicom', path, ...given };
}

const terms = [
  aTerm('association', { also: ['associations'] }),
  aTerm('association negotiation'),
  aTerm('archive'),
  aTerm('MOVE'),
  aTerm('C-MOVE'),
  aTerm('worklist', { link: false }),
  aTerm('Q&A'),
  aTerm('IHE (profile)'),
];
const link = (html: string) => linkTerms(html, terms, (path) => `/pacs/${path}`).html;
const linked = (html: string) => [...link(html).matchAll(/<a class="term"[^>]*>([^<]*)<\/a>/g)].map(([, text]) => text);

test('a term is linked to its place in the glossary where it first stands', () => {
  expect(link('<p>The archive is an archive.</p>')).toBe(
    '<p>The <a class="term" href="/pacs/glossary/#archive" aria-describedby="meaning-archive">archive</a> is an archive.</p>',
  );
});

test('a term under another of its names is the same term', () => {
  expect(link('<p>Associations, or an association</p>')).toContain(
    'href="/pacs/glossary/#association" aria-describedby="meaning-association">Associations</a>',
  );
  expect(linked('<p>Associations, or an association</p>')).toEqual(['Associations']);
});

test('the longest name that fits wins', () => {
  expect(linked('<p>After association negotiation an association is open.</p>')).toEqual([
    'association negotiation',
    'association',
  ]);
});

test('a name that is broken over two lines is linked', () => {
  expect(linked('<p>After association\nnegotiation</p>')).toEqual(['association\nnegotiation']);
});

test('part of a word is not linked', () => {
  expect(linked('<p>archived, re-archive, archive-wide, disassociation</p>')).toEqual([]);
  expect(linked('<p>the archive’s, (archive)</p>')).toEqual(['archive']);
});

test('an acronym is not the ordinary word, and a compound is not its part', () => {
  expect(linked('<p>Move it with a move.</p>')).toEqual([]);
  expect(linked('<p>Send C-MOVE, then MOVE.</p>')).toEqual(['C-MOVE', 'MOVE']);
});

test('a name with marks in it is linked as it stands in HTML', () => {
  expect(linked('<p>The IHE (profile) and the Q&amp;A</p>')).toEqual(['IHE (profile)', 'Q&amp;A']);
});

test('a term that is too common is not linked', () => {
  expect(linked('<p>worklist</p>')).toEqual([]);
});

test('headings, artefacts, links, drawings, items and attributes are left alone', () => {
  const closed = [
    '<h2>archive</h2>',
    '<pre><code>archive</code></pre>',
    '<p><code>archive</code> <a href="/x">the <em>archive</em></a></p>',
    '<svg><text>archive</text></svg>',
    '<table><tr><th>archive</th></tr></table>',
    '<astro-island props="{}"><p>archive</p></astro-island>',
    '<form><label>archive</label></form>',
    '<img alt="archive > archive"><!-- archive -->',
    '<script>const archive = 1;</script>',
  ].join('\n');
  expect(link(closed)).toBe(closed);
  expect(linked(`${closed}<p>archive</p>`)).toEqual(['archive']);
});

test('an element that stands open or empty closes nothing after it', () => {
  expect(linked('<h2>One<br>two</h2><p>archive</p>')).toEqual(['archive']);
  expect(linked('<p>a</h2></p><p>archive</p>')).toEqual(['archive']);
  expect(linked('<pre>a</b> archive</pre>')).toEqual([]);
});

test('the terms that were linked are told in their order, so that the page can carry their meanings', () => {
  const { linked } = linkTerms('<p>archive, association, archive</p>', terms, (path) => path);
  expect(linked.map(({ id }) => id)).toEqual(['archive', 'association']);
});

test('without terms the page stays as it is', () => {
  expect(linkTerms('<p>archive</p>', [], (path) => path)).toEqual({ html: '<p>archive</p>', linked: [] });
});

test('without its links the page is what it was, and no term is linked twice', () => {
  const marks = ['<p>', '</p>', '<h2>', '</h2>', '<code>', '</code>', '<br>', '&amp;', '"', '> ', ' ', '\n'];
  const names = terms.flatMap(({ term, also }) => [term, ...also]).map((name) => name.replace('&', '&amp;'));
  const piece = fc.constantFrom(...marks, ...names);
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      expect(link(html).replace(/<a class="term"[^>]*>|<\/a>/g, '')).toBe(html);
      const targets = link(html).match(/href="[^"]*"/g) ?? [];
      expect(new Set(targets).size).toBe(targets.length);
    }),
  );
});
