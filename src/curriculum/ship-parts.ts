import type { BankItem } from '../engine/bank.ts';
import type { Item } from '../schema/item.ts';
import type { Address } from './bank.ts';
import { renderInline, renderPlain } from './markdown.ts';

/** What an item as shipped has beside what all have. */
type Parts<Shipped extends BankItem> = Shipped extends BankItem
  ? Omit<Shipped, Exclude<keyof BankItem, 'type'>>
  : never;

/** What an item of its type is made of, as shipped: its Markdown is HTML. */
export function shipParts(item: Item, address: Address): Parts<BankItem> {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice': {
      const { type, order } = item;
      return { type, order, options: item.options.map((one) => ({ ...explained(one), text: renderInline(one.text) })) };
    }
    case 'ordering': {
      const steps = item.steps.map(({ id, text }) => ({ id, text: renderInline(text) }));
      return { type: item.type, steps, rationale: renderInline(item.rationale) };
    }
    case 'matching': {
      const pairs = item.pairs.map((pair) => ({ ...matched(pair), left: renderInline(pair.left) }));
      return { type: item.type, pairs, distractors: item.distractors.map(matched) };
    }
    case 'numeric': {
      const { type, unit, units } = item;
      const slips = item.slips.map(({ value, rationale }) => ({ value, rationale: renderInline(rationale) }));
      return { type, unit, ...(units ? { units } : {}), rationale: renderInline(item.rationale), slips };
    }
    case 'calculation': {
      const { type, formula, parameters, as, tolerance } = item;
      return { type, formula, parameters, as, tolerance };
    }
    case 'hotspot': {
      const { type, image, diagram = '', alt } = item;
      const picture = image === undefined ? { diagram, alt } : { image: address(image), alt };
      const regions = item.regions.map((region) => ({
        ...explained(region),
        shape: region.shape,
        label: renderInline(region.label),
      }));
      return { type, picture, regions };
    }
  }
}

function explained({ id, rationale }: { id: string; rationale: string }) {
  return { id, rationale: renderInline(rationale) };
}

function matched({ right, ...one }: { id: string; right: string; rationale: string }) {
  return { ...explained(one), right: renderPlain(right) };
}
