import type { PosedItem } from '../../engine/bank.ts';
import { orderParts } from '../../engine/items/order-parts.ts';
import { Html } from '../Html.tsx';
import { checkSeed } from '../items/check-seed.ts';
import { explain } from '../items/explain.ts';

interface Props {
  item: PosedItem;
  /** What the item is called where it is asked. */
  label: string;
}

/** The answer of an item on paper and its reasons; where each is about an option, it has that option's number. */
export function PaperAnswer({ item, label }: Props) {
  const lines = explain(item, orderParts(item, checkSeed)).map(({ isRight, text, why }) => (
    <li key={text}>
      {isRight ? <b>Right: </b> : 'Not: '}
      <Html as="span" html={text} />. <Html as="span" html={why} />
    </li>
  ));
  const hasOptions = 'regions' in item || ('options' in item && item.options.length > 0);
  return (
    <div class="answer">
      <p class="label">{label}</p>
      {hasOptions ? <ol>{lines}</ol> : <ul>{lines}</ul>}
    </div>
  );
}
