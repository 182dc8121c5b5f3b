import { expect, test } from 'vitest';
import { redundantPrefix } from '../../../../src/curriculum/checks/item/i15-redundant-prefix.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const of = (...texts: string[]) =>
  entriesOf(anItem({ options: texts.map((text, i) => ({ id: 'abc'[i] ?? '', text, rationale: 'Why so.' })) }));

expectPair(redundantPrefix, {
  fails: of('The node on port 104', 'The node on port 105', 'The node on port 106'),
  passes: of('The node on port 104', 'The node on port 105', 'The node of the archive'),
});

test('two shared words are no fault, three are, and the whole of what is shared is told', () => {
  expect(findings(redundantPrefix, of('The node on 1', 'The node on 2', 'The node on 3'))).toHaveLength(1);
  expect(findings(redundantPrefix, of('The node on 1', 'The node at 1', 'The node by 1'))).toEqual([]);
  expect(findings(redundantPrefix, of('The `node` on port 1', 'the node on port 2', 'The node on port 3'))).toEqual([
    expect.objectContaining({ text: 'The `node` on port 1', wrong: 'All 3 options begin with “The node on port”.' }),
  ]);
});
