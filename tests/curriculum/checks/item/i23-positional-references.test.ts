import { expect, test } from 'vitest';
import { positionalReferences } from '../../../../src/curriculum/checks/item/i23-positional-references.ts';
import { anItem, entriesOf, withOption } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const inRationale = (text: string) => findings(positionalReferences, entriesOf(withOption('Else', text)));

expectPair(positionalReferences, {
  fails: entriesOf(anItem({ stem: 'Why is option B wrong?' })),
  passes: entriesOf(withOption('Else', 'It is an option a hospital may choose.')),
});

test('letters, numbers and places of options are seen', () => {
  for (const text of [
    'Unlike the first option, it holds.',
    'Answer C is nearer.',
    'Choice 2 is nearer.',
    'See options b and c.',
    'As above, but for two hosts.',
    'The above holds here too.',
    'The option above is nearer.',
  ])
    expect(inRationale(text)).toMatchObject([{ text }]);
});

test('what is above something else, and options of a protocol, are left alone', () => {
  for (const text of [
    'Values above 100 are white.',
    'The item above it names the side.',
    'DHCP option 3 names the router.',
    'It answers a C-STORE, and the answer A-ABORT ends it.',
  ])
    expect(inRationale(text)).toEqual([]);
});

test('a stem may show something above', () => {
  expect(findings(positionalReferences, entriesOf(anItem({ stem: 'The above log stops. Why?' })))).toEqual([]);
});
