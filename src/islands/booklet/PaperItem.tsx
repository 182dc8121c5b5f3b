import type { BankCase, PosedItem } from '../../engine/bank.ts';
import { orderParts } from '../../engine/items/order-parts.ts';
import { Html } from '../Html.tsx';
import { checkSeed } from '../items/check-seed.ts';
import { ItemInput } from '../items/ItemInput.tsx';
import { Stimulus } from '../items/Stimulus.tsx';

interface Props {
  item: PosedItem;
  stimulus?: BankCase | undefined;
  /** What it is called where its answer stands. */
  label: string;
}

/** An item to be answered with a pen; it never wakes. */
export function PaperItem({ item, stimulus, label }: Props) {
  return (
    <article class="item" aria-label={label}>
      <p class="meta">
        <span>{label}</span>
        <span>{item.level}</span>
      </p>
      {stimulus && <Stimulus stimulus={stimulus} />}
      <Html class="stem" id={`stem-${item.id}`} html={item.stem} />
      <fieldset aria-labelledby={`stem-${item.id}`} disabled>
        <ItemInput item={item} order={orderParts(item, checkSeed)} isAnswered={false} isReady={false} />
      </fieldset>
    </article>
  );
}
