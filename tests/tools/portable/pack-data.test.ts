import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packData } from '../../../src/tools/portable/pack-data.ts';

const build = { base: '/training/pacs/', has: () => true };

/** What the script leaves on its element when a page in a folder below the top runs it. */
function run(script: string, src: string): unknown {
  const own = { getAttribute: () => src, packed: '' };
  runInNewContext(script, { document: { currentScript: own } });
  return JSON.parse(own.packed);
}

test('any data comes back from its script as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes(build.base));
      expect(run(packData(text, 'banks/1/a.json', build), '../banks/1/a.json.js')).toEqual(JSON.parse(text));
    }),
  );
});

test('its addresses lead to the top of the copy from the page that asked', () => {
  const script = packData('{"href":"/training/pacs/learn/","html":"`${x}` \\\\"}', 'plans/1.json', build);
  expect(run(script, '../../plans/1.json.js')).toEqual({ href: '../../learn/index.html', html: '`${x}` \\' });
  expect(run(script, 'plans/1.json.js')).toMatchObject({ href: 'learn/index.html' });
});
