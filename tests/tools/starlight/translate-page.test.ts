import { expect, test } from 'vitest';
import { translatePage } from '../../../src/tools/starlight/translate-page.ts';

test('headings, paragraphs and lists of a page stay, and what moves goes', () => {
  const html = `<header>Bar</header><main id="main"><h1>Run it</h1><p>Well, <b>and</b>
    prove it.</p><h2 id="a"><a href="#a">Why</a></h2><ul><li><p>One</p></li><li>Two</li></ul>
    <script>alert(1)</script><svg><text>3</text></svg></main><footer>Foot</footer>`;
  expect(translatePage(html)).toBe('Run it\n\nWell, and\nprove it.\n\n## Why\n\n- One\n\n- Two');
});

test('headings and list items without words are left out', () => {
  expect(translatePage('<main><h2><svg></svg></h2><ul><li></li></ul><p>Words.</p></main>')).toBe('Words.');
});
