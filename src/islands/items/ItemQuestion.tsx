import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BankCase, PosedItem } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';
import { ItemInput } from './ItemInput.tsx';
import { handleItemKey } from './keys.ts';
import { readResponse } from './read-response.ts';
import { Stimulus } from './Stimulus.tsx';

interface Props {
  item: PosedItem;
  stimulus?: BankCase | undefined;
  /** The ids of what the item offers, in the order to show them. */
  order: string[];
  /** What was given so far; give each item a `key` of its own, so that none takes over another's. */
  response?: string[] | undefined;
  /** What the item is called where it has the focus, such as its place in the form. */
  label: string;
  /** What stands above the stem. */
  meta?: ComponentChildren;
  /** Told at every change; an empty response takes back what was given. */
  onChange?: ((response: string[]) => void) | undefined;
  /** Enter on an option or in the field of a number. */
  onEnter?: (() => void) | undefined;
  /** True once all is over: the key and its reasons are shown, and nothing can be changed. */
  isReview?: boolean;
  /** What stands below. */
  after?: ComponentChildren;
}

/** An item as an exam asks it: no confidence, no feedback, no key before the end. It is a form: put it into no other. */
export function ItemQuestion(props: Props) {
  const { item, stimulus, order, response, label, meta, onChange, onEnter, isReview = false, after } = props;
  const form = useRef<HTMLFormElement>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  function handleKey(event: KeyboardEvent) {
    const goesOn = event.key === 'Enter' && (event.target as HTMLElement).matches('.opt input, .entry input');
    if (!goesOn) return handleItemKey(event, form.current);
    event.preventDefault();
    onEnter?.();
  }

  return (
    <form
      class={`item ${isReview ? 'answered' : ''}`}
      ref={form}
      tabIndex={-1}
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
      onInput={({ currentTarget }) => onChange?.(readResponse(item, currentTarget))}
      onKeyDown={handleKey}
    >
      {meta && <p class="meta">{meta}</p>}
      {stimulus && <Stimulus stimulus={stimulus} />}
      <Html class="stem" id={`stem-${item.id}`} html={item.stem} />
      <fieldset aria-labelledby={`stem-${item.id}`}>
        <ItemInput
          item={item}
          order={order}
          response={isReview ? (response ?? []) : response}
          isAnswered={isReview}
          isReady={isReady}
        />
      </fieldset>
      {after}
    </form>
  );
}
