import type { BankItem } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';

interface Props {
  item: BankItem;
  order: string[];
}

/** Key and rationales folded away, for readers without JavaScript and for paper. */
export function WithoutScript({ item, order }: Props) {
  const options = order.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
  return (
    <details class="without-script">
      <summary>Answer and reasons</summary>
      <ul>
        {options.map(({ id, text, rationale }) => (
          <li key={id}>
            {item.keys.includes(id) ? <b>Right: </b> : 'Not: '}
            <Html as="span" html={text} />. <Html as="span" html={rationale} />
          </li>
        ))}
      </ul>
    </details>
  );
}
