import { expect, test } from 'vitest';
import { alternativeText } from '../../../../src/curriculum/checks/language/l2-alternative-text.ts';
import { aLesson, anItem, entriesOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const figure = (attributes: string) =>
  someEntries({ lessons: [aLesson({ body: `<Figure ${attributes}>\n<svg viewBox="0 0 1 1" />\n</Figure>` })] });
const full = 'caption="Two peers." alt="A line joins the modality to the archive, and back."';

expectPair(alternativeText, { fails: figure('caption="Two peers."'), passes: figure(full) });

test('an alternative text that repeats the caption or says next to nothing is told', () => {
  expect(findings(alternativeText, figure('caption="Two peers talk." alt="Two peers talk."'))).toHaveLength(1);
  expect(findings(alternativeText, figure('caption="Two peers." alt="A diagram."'))).toHaveLength(1);
});

test('the image of a stem must be described without telling the key', () => {
  const withAlt = (alt: string) => entriesOf(anItem({ stem: `![${alt}](a.png)\n\nHow many?` }));
  expect(findings(alternativeText, withAlt(''))).toMatchObject([
    { wrong: 'An image of the stem has no alternative text.' },
  ]);
  expect(findings(alternativeText, withAlt('A table that says 1022 hosts'))).toMatchObject([
    { wrong: '“A table that says 1022 hosts” tells the answer, “1022”.' },
  ]);
  expect(findings(alternativeText, withAlt('A table of networks'))).toEqual([]);
});
