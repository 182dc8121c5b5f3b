import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderBlock, renderInline, renderPlain } from '../../src/curriculum/markdown.ts';

test('a block has paragraphs, lists and artefacts', () => {
  expect(renderBlock('One.\n\n- `two`')).toBe('<p>One.</p>\n<ul>\n<li><code>two</code></li>\n</ul>');
  expect(renderBlock('```\n<b>\n```')).toBe('<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>');
});

test('a line has no paragraph around it', () => {
  expect(renderInline('A **bold** `word`')).toBe('A <strong>bold</strong> <code>word</code>');
});

test('HTML and addresses that run are shown, not done', () => {
  expect(renderInline('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
  expect(renderInline('[x](javascript:alert(1))')).not.toContain('href');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(renderBlock(`${text}<script>${text}`)).not.toContain('<script');
    }),
  );
});

test('quotes are set as in a book, but not in code', () => {
  expect(renderInline(`The scanner's log says "refused": \`"it's"\``)).toBe(
    "The scanner’s log says “refused”: <code>&quot;it's&quot;</code>",
  );
});

test('dashes and dots stay as they were typed', () => {
  expect(renderInline('--propose ... (c)')).toBe('--propose ... (c)');
});

test('plain text has neither marks nor HTML nor escapes', () => {
  expect(renderPlain('A **bold** `a < b && "c"` &amp;lt; [link](https://example.org)')).toBe(
    'A bold a < b && "c" &lt; link',
  );
});
