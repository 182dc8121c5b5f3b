import { expect, test } from 'vitest';
import { links } from '../../../../src/curriculum/checks/language/l3-links.ts';
import { aLesson, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const withBody = (body: string) => someEntries({ lessons: [aLesson({ body })] });

expectPair(links, {
  fails: withBody('See [that lesson](/learn/it/gone/).'),
  passes: withBody(
    '## A first part\n\nSee [above](/learn/it/addresses/#a-first-part), `[x](y)` and [the terms](/glossary/#subnet).',
  ),
});

test('a heading that is not there, and an address that no source has, lead nowhere', () => {
  const body = '[up](/learn/it/addresses/#nowhere) and [out](https://example.org/) and <https://example.org/bare>';
  expect(findings(links, withBody(body)).map(({ text }) => text)).toEqual([
    '/learn/it/addresses/#nowhere',
    'https://example.org/',
    'https://example.org/bare',
  ]);
});

test('the address of a source may be linked', () => {
  const [source] = someEntries().sources;
  if (!source) throw new Error('There is no source to test with.');
  const sources = [{ ...source, data: { ...source.data, url: 'https://example.org/rfc' } }];
  expect(findings(links, { ...withBody('[the RFC](https://example.org/rfc)'), sources })).toEqual([]);
});
