import type { ChoiceItem, PosedCalculation } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';
import { Option } from './Option.tsx';
import type { ViewProps } from './view.ts';

/** The options as native radios or checkboxes; after the answer, each with its rationale. */
export function Options({ item, order, ...shown }: ViewProps<ChoiceItem | PosedCalculation>) {
  const options = order.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
  return (
    <div class="options">
      {options.map(({ id, text, rationale }, i) => (
        <Option
          key={id}
          item={item}
          id={id}
          number={i + 1}
          isSeveral={item.type === 'multiple-choice'}
          rationale={rationale}
          {...shown}
        >
          <Html as="span" html={text} />
        </Option>
      ))}
    </div>
  );
}
