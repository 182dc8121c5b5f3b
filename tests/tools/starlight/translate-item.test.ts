import { expect, test } from 'vitest';
import { translateItem } from '../../../src/tools/starlight/translate-item.ts';
import { anItem } from '../../curriculum/build.ts';

test('an item says its stem, what it offers, and behind a click what is right and why', () => {
  const html = translateItem(anItem({ stem: 'How *many*?' }));
  expect(html).toContain('<p>How <em>many</em>?</p><ul><li>510</li><li>1022</li><li>1024</li></ul><details>');
  expect(html).toContain('<li>Not: 510. That is a /23: it leaves nine bits for the hosts. </li>');
  expect(html).toContain('<li><b>Right:</b> 1022. Ten bits for hosts, less two addresses, leave 1022. </li>');
});

test('a case stands before the stem, its artefact escaped and without brackets', () => {
  const stimulus = {
    title: 'A refusal',
    situation: 'You see this.',
    kind: 'log' as const,
    artefact: 'A-ABORT <⟦2⟧> & gone\n',
    from: 'constructed',
    sources: [],
  };
  expect(translateItem(anItem(), stimulus)).toContain(
    '<p>Case · A refusal</p><p>You see this.</p><pre><code>A-ABORT &lt;2> &amp; gone</code></pre><p>From: constructed</p><p>How many',
  );
});

test('an item that offers nothing has no empty list', () => {
  const { options: _options, answer: _answer, order: _order, type: _type, ...base } = anItem();
  const item = { ...base, type: 'numeric', answer: 10, unit: 'MB', rationale: 'Ten of them fit.', slips: [] } as const;
  const html = translateItem({ ...item, tolerance: { kind: 'exact' } } as unknown as Parameters<
    typeof translateItem
  >[0]);
  expect(html).not.toContain('<ul></ul>');
  expect(html).toContain('<li>Ten of them fit. </li>');
});
