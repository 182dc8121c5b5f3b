import type {
  CalculationItem,
  HotspotItem,
  MatchingItem,
  NumericItem,
  OrderingItem,
  PosedItem,
} from '../../../src/engine/bank.ts';
import { poseItem } from '../../../src/engine/items/pose.ts';
import { aBankItem, anItem } from '../build.ts';

const base = {
  ...anItem(),
  stem: '<p>What?</p>',
  lesson: { label: 'Addresses', href: '/learn/it/addresses/' },
  sources: [],
};

export function anOrderingItem(): OrderingItem {
  const steps = ['ask', 'offer', 'take'].map((id) => ({ id, text: `Step <code>${id}</code>` }));
  return { ...base, type: 'ordering', id: 'join', keys: ['ask', 'offer', 'take'], steps, rationale: 'Why so.' };
}

export function aMatchingItem(): MatchingItem {
  return {
    ...base,
    type: 'matching',
    id: 'masks',
    keys: ['small=small', 'large=large'],
    pairs: [
      { id: 'small', left: '<code>/30</code>', right: '2 < 3', rationale: 'Why small.' },
      { id: 'large', left: '<code>/24</code>', right: '254', rationale: 'Why large.' },
    ],
    distractors: [{ id: 'all', right: '256', rationale: 'Why not all.' }],
  };
}

export function aNumericItem(fields: Partial<NumericItem> = {}): NumericItem {
  return {
    ...base,
    type: 'numeric',
    id: 'size',
    keys: ['1234.5', 'MB', '±0.1'],
    unit: 'MB',
    rationale: 'How.',
    slips: [{ value: 9876, rationale: 'Eight times too much.' }],
    ...fields,
  };
}

export function aCalculationItem(fields: Partial<CalculationItem> = {}): CalculationItem {
  return {
    ...base,
    type: 'calculation',
    id: 'levels',
    stem: '<p>How many levels have {bits} bits?</p>',
    keys: [],
    formula: 'grey-levels',
    parameters: { bits: [8, 10, 12] },
    as: 'choice',
    ...fields,
  };
}

export function aHotspotItem(): HotspotItem {
  const regions = ['first', 'second', 'third'].map((id, i) => ({
    id,
    label: `The ${id}`,
    shape: { kind: 'rect' as const, x: 30 * i, y: 0, width: 20, height: 100 },
    rationale: `Why ${id}.`,
  }));
  const picture = { diagram: '<svg viewBox="0 0 10 10"></svg>', alt: 'Three parts.' };
  return { ...base, type: 'hotspot', id: 'part', keys: ['third'], picture, regions };
}

/** One item of each type, as it is put to a learner. */
export const oneOfEach: PosedItem[] = [
  aBankItem(),
  aBankItem({ type: 'multiple-choice', keys: ['a', 'd'] }),
  anOrderingItem(),
  aMatchingItem(),
  aNumericItem(),
  poseItem(aCalculationItem(), 7),
  poseItem(aCalculationItem({ as: 'numeric' }), 7),
  aHotspotItem(),
];
