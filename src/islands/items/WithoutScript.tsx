import type { PosedItem } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';
import { explain } from './explain.ts';

interface Props {
  item: PosedItem;
  order: string[];
}

/** Key and reasons folded away, for readers without JavaScript and for paper. */
export function WithoutScript({ item, order }: Props) {
  return (
    <details class="without-script">
      <summary>Answer and reasons</summary>
      <ul>
        {explain(item, order).map(({ isRight, text, why }) => (
          <li key={text}>
            {isRight ? <b>Right: </b> : 'Not: '}
            <Html as="span" html={text} />. <Html as="span" html={why} />
          </li>
        ))}
      </ul>
    </details>
  );
}
