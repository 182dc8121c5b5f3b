import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { embed, translateLesson } from '../../../src/tools/starlight/translate-lesson.ts';

/** Says back what it was asked for. */
const named = {
  diagram: (kind: string, text: string, caption: string) => `[${kind} “${caption}”: ${text.trim()}]`,
  image: (name: string) => `[image ${name}]`,
  item: (id: string) => `[item ${id}]`,
};
const translate = (body: string) => translateLesson(body, named);

test('Markdown stays to the letter', () => {
  const body = '## Bytes\n\nThe tag `(0010,0020)` is *here*.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
  expect(translate(body)).toBe(body);
});

test('asides become the asides of Starlight, under the name that ours bear', () => {
  expect(translate('<Situation>\nMonday.\n</Situation>')).toBe(':::note[A situation from work]\nMonday.\n:::');
  expect(translate('<Pitfall>\nTwo clocks.\n</Pitfall>')).toBe(':::caution[What goes wrong]\nTwo clocks.\n:::');
  expect(translate('<InShort>\nAsk.\n</InShort>')).toBe(':::tip[In short]\nAsk.\n:::');
  expect(translate('<Aside>\n\nBy the way.\n\n</Aside>')).toBe(':::note\n\nBy the way.\n\n:::');
});

test('an artefact becomes code with its kind for a title, without brackets, and keeps caption and origin', () => {
  const film = '<Film kind="hl7" from="constructed" caption="PID-3 > PID-2.">\n```\nPID|⟦1⟧\nPV1|{}\n```\n</Film>';
  expect(translate(film)).toBe(
    '```txt title="HL7 message"\nPID|1\nPV1|{}\n```\n\n' + embed('<p>PID-3 > PID-2. From: constructed.</p>'),
  );
});

test('a fence stays as it is, even where it holds what looks like a component', () => {
  const fence = '```xml\n<Aside>\n<Images of={["a"]} />\n```';
  expect(translate(fence)).toBe(fence);
});

test('a diagram is drawn from its text, escapes undone', () => {
  const diagram = '<Sequence caption="Two messages." of={`\n  CT -> PACS: a > b\n  PACS -> CT: c\\\\d\n`} />';
  expect(translate(diagram)).toBe(
    embed(
      '<figure>[sequence “Two messages.”: CT -> PACS: a > b\n  PACS -> CT: c\\d]<figcaption>Two messages.</figcaption></figure>',
    ),
  );
});

test('a figure keeps its drawing, what it says instead, and its caption', () => {
  const drawing = '<svg viewBox="0 0 9 9">\n<text>10</text>\n</svg>\n';
  expect(translate(`<Figure caption="A box." alt="One box.">\n${drawing}</Figure>`)).toBe(
    embed(`<figure><div role="img" aria-label="One box.">${drawing}</div><figcaption>A box.</figcaption></figure>`),
  );
});

test('images and items are asked for by name, in their order', () => {
  expect(translate(`<Images caption="Compare." of={['ct', "mr"]} pairs />`)).toBe(
    embed('<figure>[image ct][image mr]<figcaption>Compare.</figcaption></figure>'),
  );
  expect(translate("<CheckYourself items={['first', 'second']} />")).toBe(embed('[item first][item second]'));
});

test('no component of ours is left in any lesson', () => {
  const folder = join(import.meta.dirname, '../../../content/lessons');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  expect(files.length).toBeGreaterThan(2);
  const left = files.flatMap((file) => {
    const translated = translate(readFileSync(join(folder, file), 'utf8'));
    const shown = translated.replace(/^```[\s\S]*?^```$|`[^`\n]*`|<Fragment set:html=.*$/gm, '');
    return [...shown.matchAll(/<\/?[A-Z]\w*/g)].map(([component]) => `${file}: ${component}`);
  });
  expect(left).toEqual([]);
});
