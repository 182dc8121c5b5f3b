import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderingItem } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';
import { FrameLater } from './FrameLater.tsx';
import type { ViewProps } from './view.ts';

/** The steps with buttons that move them; after the answer, where each belongs and why. */
export function Ordering({ item, order, response, isAnswered, isReady }: ViewProps<OrderingItem>) {
  const [steps, setSteps] = useState(response?.length ? response : order);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; by: number }>();

  // Before anything else is pressed: a row that moves loses the focus.
  useLayoutEffect(() => {
    const move = moved.current;
    if (!move || !list.current) return;
    moved.current = undefined;
    const row = list.current.children[steps.indexOf(move.id)];
    // At the end of the list the button that was pressed is off, and the other takes the focus.
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
    (buttons.find(({ value }) => Number(value) === move.by) ?? buttons[0])?.focus();
    setSaid(`${row?.querySelector('.step')?.textContent}: now ${steps.indexOf(move.id) + 1} of ${steps.length}.`);
    // Hidden inputs do not tell of their changes themselves.
    list.current.dispatchEvent(new Event('input', { bubbles: true }));
  }, [steps]);

  function move(id: string, by: number) {
    const from = steps.indexOf(id);
    moved.current = { id, by };
    setSteps(steps.with(from, steps[from + by] ?? id).with(from + by, id));
  }

  return (
    <>
      <ol class="steps" ref={list}>
        {steps.map((id, i) => {
          const text = item.steps.find((step) => step.id === id)?.text ?? '';
          const place = item.keys.indexOf(id);
          return (
            <li class={isAnswered ? (place === i ? 'is-right' : 'is-wrong') : ''} key={id}>
              <input type="hidden" name={item.id} value={id} disabled={isAnswered} />
              <Html as="span" class="step" id={`step-${item.id}-${id}`} html={text} />
              {isAnswered ? (
                <span class="mark" data-icon={place === i ? 'right' : 'wrong'}>
                  {place === i ? 'In its place' : `Belongs at ${place + 1}`}
                </span>
              ) : (
                <span class="moves needs-js">
                  {[-1, 1].map((by) => (
                    <button
                      class="go quiet"
                      type="button"
                      value={by}
                      key={by}
                      aria-label={by < 0 ? 'Move up' : 'Move down'}
                      aria-describedby={`step-${item.id}-${id}`}
                      disabled={!isReady || i + by < 0 || i + by >= steps.length}
                      data-icon={by < 0 ? 'up' : 'down'}
                      onClick={() => move(id, by)}
                    />
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="hidden-but-read" role="status">
        {said}
      </p>
      {isAnswered && (
        <FrameLater>
          <Html class="why" html={item.rationale} />
        </FrameLater>
      )}
    </>
  );
}
