import type { Item } from '../../src/schema/item.ts';

type Of<Type extends Item['type']> = Extract<Item, { type: Type }>;

/** What the items of every type have here. */
const base = {
  revision: 1,
  outcome: 'plan-addresses',
  level: 'apply' as const,
  lesson: 'addresses',
  sources: [{ source: 'rfc-1122', at: '§3.2.1.3' }],
  reviewed: '2026-11-21',
  'not-with': [],
  silence: [],
  retired: false,
};

const reason = 'A reason that is long enough to teach somebody something.';

export function anOrdering(given: Partial<Of<'ordering'>> = {}): Of<'ordering'> {
  return {
    ...base,
    type: 'ordering',
    id: 'join-a-network',
    stem: 'In which order does a host join the network?',
    steps: [
      { id: 'ask', text: 'It asks for an address' },
      { id: 'offer', text: 'A server `offers` one' },
      { id: 'take', text: 'It takes that address' },
    ],
    rationale: reason,
    ...given,
  };
}

export function aMatching(given: Partial<Of<'matching'>> = {}): Of<'matching'> {
  return {
    ...base,
    type: 'matching',
    id: 'masks-and-hosts',
    stem: 'How many hosts has a network with each of these masks?',
    pairs: [
      { id: 'small', left: '`/30`', right: '2 hosts', rationale: reason },
      { id: 'large', left: '`/24`', right: '254 hosts', rationale: reason },
    ],
    distractors: [{ id: 'all', right: '256 < 257 hosts', rationale: reason }],
    ...given,
  };
}

export function aNumeric(given: Partial<Of<'numeric'>> = {}): Of<'numeric'> {
  return {
    ...base,
    type: 'numeric',
    id: 'size-of-a-block',
    stem: 'How much is sent?',
    answer: 2,
    unit: 'MB',
    units: ['kB', 'MB'],
    tolerance: { absolute: 0.1 },
    rationale: reason,
    slips: [{ value: 16, rationale: reason }],
    ...given,
  };
}

export function aCalculation(given: Partial<Of<'calculation'>> = {}): Of<'calculation'> {
  return {
    ...base,
    type: 'calculation',
    id: 'levels-of-some-bits',
    stem: 'How many grey levels can {bits} bits **stored** tell apart?',
    formula: 'grey-levels',
    parameters: { bits: [8, 10, 12] },
    as: 'choice',
    ...given,
  };
}

export function aHotspot(given: Partial<Of<'hotspot'>> = {}): Of<'hotspot'> {
  const region = (id: string, x: number) => ({
    id,
    label: `The \`${id}\` part`,
    shape: { kind: 'rect' as const, x, y: 0, width: 20, height: 100 },
    rationale: reason,
  });
  return {
    ...base,
    type: 'hotspot',
    id: 'part-of-an-address',
    stem: 'Which part of the address names the host?',
    diagram: '<svg viewBox="0 0 640 100"><text x="10" y="20">10.4.16.9</text></svg>',
    alt: 'An address of four numbers in a row.',
    regions: [region('first', 0), region('second', 30), region('third', 60)],
    answer: ['third'],
    ...given,
  };
}
