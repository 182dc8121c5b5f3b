import type { BankItem } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';

interface Props {
  item: BankItem;
  /** The ids of the options in the order to show them. */
  order: string[];
  /** The ids chosen, once answered; then keys and rationales are shown. */
  response?: string[] | undefined;
}

/** The options as native radios or checkboxes; after the answer, each with its rationale. */
export function Options({ item, order, response }: Props) {
  const type = item.type === 'single-choice' ? 'radio' : 'checkbox';
  return (
    <div class="options">
      {order.map((id, i) => {
        const option = item.options.find((candidate) => candidate.id === id);
        if (!option) return null;
        const isKey = item.keys.includes(id);
        const isChosen = response?.includes(id) ?? false;
        return (
          <label class={`opt ${response && isKey ? 'is-right' : ''} ${isChosen && !isKey ? 'is-wrong' : ''}`} key={id}>
            <span class="number" aria-hidden="true">
              {i + 1}
            </span>
            <Html as="span" html={option.text} />
            <input type={type} name={item.id} value={id} disabled={response !== undefined} />
            {response && (isKey || isChosen) && <span class="mark">{describeMark(isKey, isChosen)}</span>}
            {response && <Html as="span" class="why" html={option.rationale} />}
          </label>
        );
      })}
    </div>
  );
}

function describeMark(isKey: boolean, isChosen: boolean): string {
  if (isKey) return isChosen ? '✓ Right, and your answer' : '✓ Right';
  return '✗ Your answer';
}
