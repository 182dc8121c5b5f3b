import type { ComponentChildren } from 'preact';
import { Html } from '../Html.tsx';
import { FrameLater } from './FrameLater.tsx';
import type { ViewProps } from './view.ts';

interface Props extends Pick<ViewProps, 'item' | 'response' | 'isAnswered'> {
  id: string;
  /** The key that chooses it. */
  number: number;
  /** Whether others can be chosen beside it. */
  isSeveral: boolean;
  rationale: string;
  children: ComponentChildren;
}

/** One choice with its native radio or checkbox; after the answer, with its mark and reason. */
export function Option({ item, id, number, isSeveral, rationale, response, isAnswered, children }: Props) {
  const isKey = item.keys.includes(id);
  const isChosen = response?.includes(id) ?? false;
  const name = `${item.id}-${id}`;
  const outcome = isAnswered ? (isKey ? 'is-right' : isChosen ? 'is-wrong' : '') : '';
  return (
    <label class={`opt ${outcome}`}>
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <span id={name}>{children}</span>
      <input
        type={isSeveral ? 'checkbox' : 'radio'}
        name={item.id}
        value={id}
        checked={response && isChosen}
        disabled={isAnswered}
        aria-labelledby={isAnswered ? `${name} ${name}-mark` : undefined}
      />
      {isAnswered && (isKey || isChosen) && (
        <span class="mark" id={`${name}-mark`} data-icon={isKey ? 'right' : 'wrong'}>
          {describeMark(isKey, isChosen)}
        </span>
      )}
      {isAnswered && (
        <FrameLater>
          <Html as="span" class="why" html={rationale} />
        </FrameLater>
      )}
    </label>
  );
}

function describeMark(isKey: boolean, isChosen: boolean): string {
  if (isKey) return isChosen ? 'Right, and your answer' : 'Right';
  return 'Your answer';
}
