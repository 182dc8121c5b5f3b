import * as fc from 'fast-check';
import type { DiagramKind } from '../../src/diagrams/compose.ts';

const vocabulary =
  'CT MR RIS Archive Modality Worklist Reconciliation A-ASSOCIATE-RQ C-STORE-RSP accession number of the study is sent to viewer 0xA700 1.2.840.10008.5.1.4.1.1.2'.split(
    ' ',
  );
const word = fc.constantFrom(...vocabulary);
const phrase = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const names = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(phrase(2), { minLength: least, maxLength: most });
const mark = fc.constantFrom('', '', ' [key]', ' [right]', ' [wrong]', ' [unsure]');
const lines = (line: fc.Arbitrary<string>, least: number, most: number): fc.Arbitrary<string> =>
  fc.array(line, { minLength: least, maxLength: most }).map((all) => all.join('\n'));

const link = (from: readonly string[], arrow: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...from), arrow, fc.constantFrom(...from), phrase(8), mark)
    .map(([a, by, b, text, mark]) => `${a} ${by} ${b}: ${text}${mark}`);
const otherLink = (from: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.shuffledSubarray([...from], { minLength: 2, maxLength: 2 }),
      fc.constantFrom('->', '<->', '-x'),
      phrase(4),
      mark,
    )
    .map(([[a, b], by, text, mark]) => `${a} ${by} ${b}: ${text}${mark}`);

/** Texts that are diagrams, for each kind. */
export const validTexts: Record<DiagramKind, fc.Arbitrary<string>> = {
  sequence: names(1, 6).chain((actors) => {
    const message = link(actors, fc.constantFrom('->', '-->', '-x'));
    const note = fc
      .tuple(fc.shuffledSubarray(actors, { minLength: 1, maxLength: Math.min(2, actors.length) }), phrase(8), mark)
      .map(([who, text, mark]) => `note ${who.join(', ')}: ${text}${mark}`);
    const plain = fc.oneof(
      { weight: 4, arbitrary: message },
      note,
      phrase(5).map((text) => `pause ${text}`),
    );
    const frame = fc
      .tuple(phrase(3), fc.array(plain, { maxLength: 4 }))
      .map(([title, inner]) => [`frame ${title}`, ...inner, 'end'].join('\n'));
    return fc
      .tuple(message, lines(fc.oneof({ weight: 3, arbitrary: plain }, frame), 0, 8))
      .map((parts) => parts.join('\n'));
  }),
  swimlane: fc
    .tuple(
      names(1, 7),
      fc.array(
        fc.record({ lane: fc.nat(6), text: phrase(7), mark, question: fc.boolean(), to: fc.nat(9), also: fc.nat(9) }),
        { minLength: 1, maxLength: 9 },
      ),
    )
    .map(([lanes, steps]) =>
      steps
        .flatMap(({ lane, text, mark, question, to, also }, i) => {
          const target = (place: number): string => (place % steps.length === i ? 'end' : `s${place % steps.length}`);
          const [first, second] = [target(to), target(also)];
          const asks = question && first !== second;
          const head = `s${i} = ${lanes[lane % lanes.length]}: ${text}${asks ? '?' : ''}${mark}`;
          return asks ? [head, `  yes, it is -> ${first}`, `  no -> ${second}`] : [head];
        })
        .join('\n'),
    ),
  tree: fc
    .array(
      fc.record({
        level: fc.nat(4),
        name: phrase(3),
        count: fc.constantFrom('', '1 ', '1..n ', '0..1 '),
        attributes: fc.array(fc.tuple(phrase(4), fc.constantFrom('', ' (0010,0020)')), { maxLength: 3 }),
        mark,
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((nodes) => {
      let before = -1;
      return nodes
        .map(({ level, name, count, attributes, mark }) => {
          before = Math.min(level, before + 1);
          const listed = attributes.map((parts) => parts.join('')).join('; ');
          return `${'  '.repeat(before)}${count}${name}${listed ? `: ${listed}` : ''}${mark}`;
        })
        .join('\n');
    }),
  stack: fc
    .tuple(
      fc.constantFrom('stack', 'wraps'),
      fc.array(fc.array(fc.tuple(phrase(3), phrase(6), mark), { minLength: 1, maxLength: 7 }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.boolean(),
    )
    .map(([word, stacks, wired]) =>
      [
        ...stacks.flatMap((layers, i) => [
          `${word} ${i}`,
          ...layers.map(([name, about, mark]) => `  ${name}: ${about}${mark}`),
        ]),
        ...(wired ? ['wire: a network of some hospital'] : []),
      ].join('\n'),
    ),
  network: fc.tuple(names(2, 9), fc.integer({ min: 1, max: 4 })).chain(([nodes, zones]) =>
    lines(otherLink(nodes), 0, 9).map((links) => {
      const of = (zone: number): string[] =>
        nodes.filter((_, i) => i % zones === zone).map((name, i) => `  ${name}: 10.20.${zone}.${i}`);
      const used = Array.from({ length: Math.min(zones, nodes.length) }, (_, zone) =>
        [`zone Zone ${zone}: VLAN ${zone}`, ...of(zone)].join('\n'),
      );
      return `${used.join('\n')}\n${links}`;
    }),
  ),
  states: names(2, 8).chain((nodes) => lines(otherLink(nodes), 1, 9)),
  timeline: fc
    .array(
      fc.record({
        wait: fc.integer({ min: 1, max: 300 }),
        length: fc.nat(400),
        kind: fc.constantFrom('', '', 'gap '),
        text: phrase(9),
        mark,
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((entries) => {
      let at = 0;
      return entries
        .map(({ wait, length, kind, text, mark }) => {
          at += wait;
          const end = length > 0 || kind ? `..${at + Math.max(length, 1)} min` : '';
          return `${kind}${at} min${end} ${text}${mark}`;
        })
        .join('\n');
    }),
  bytes: lines(
    fc
      .tuple(fc.integer({ min: 1, max: 80 }), phrase(3), fc.boolean(), mark)
      .map(([length, name, known, mark]) => `${length} ${name}${known ? `: 00*${length}` : ''} | a note${mark}`),
    1,
    9,
  ),
  pipeline: lines(
    fc
      .tuple(fc.constantFrom('value', 'stage'), phrase(3), phrase(7), fc.constantFrom('', '~line', '~window'))
      .map(([word, name, about, curve]) => `${word} ${name}: ${about} ${word === 'stage' ? curve : ''}`),
    1,
    8,
  ).map((text) => `${text}\nstage the last: of all`),
};

const scraps = [
  '->',
  '-->',
  '-x',
  '<->',
  ':',
  ',',
  '..',
  '|',
  '"',
  '~line',
  '=',
  '?',
  '[wrong]',
  'note',
  'frame',
  'end',
  'pause',
  'zone',
  'stack',
  'wraps',
  'wire',
  'value',
  'stage',
  'gap',
  'actors:',
  'lanes:',
  'at',
  'n',
  '1..n',
  '00*4',
  '08:00',
  '2026-13-45',
  '2026',
  '5 min',
  '99:99',
  '-> next',
  '  ',
  '\t',
  '//',
  '{',
  '<b>',
  '\\',
  'é',
  '…',
];

/** Texts of scraps of every language, few of which are diagrams. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...scraps) }, word, fc.string({ maxLength: 6 })), {
        maxLength: 7,
      })
      .map((parts) => parts.join(' ')),
    { maxLength: 7 },
  )
  .map((all) => all.join('\n'));
