import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '../../engine/attempt.ts';
import type { BankCase, PosedItem } from '../../engine/bank.ts';
import { confidences, type Confidence } from '../../engine/event.ts';
import { Html } from '../Html.tsx';
import { ConfidenceButtons } from './Confidence.tsx';
import { describeVerdict, Feedback } from './Feedback.tsx';
import { complain } from './complain.ts';
import { ItemInput } from './ItemInput.tsx';
import { handleItemKey } from './keys.ts';
import { readResponse } from './read-response.ts';
import { Stimulus } from './Stimulus.tsx';

interface Props {
  item: PosedItem;
  stimulus?: BankCase | undefined;
  order: string[];
  /** What the item is called where it has the focus, such as its place in the session. */
  label?: string;
  /** What stands above the stem, such as the place in the session. */
  meta: ComponentChildren;
  answered?: Answered | undefined;
  onRespond: (response: string[], confidence: Confidence) => void;
  /** What stands below the feedback. */
  after?: ComponentChildren;
  /** What stands in place of the buttons without JavaScript and in print. */
  without?: ComponentChildren;
}

/** One item: stimulus, stem, input, confidence, and then the feedback, which is announced. */
export function ItemForm({ item, stimulus, order, label, meta, answered, onRespond, after, without }: Props) {
  const [isReady, setReady] = useState(false);
  const [complaint, setComplaint] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setReady(true), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const response = readResponse(item, event.currentTarget as HTMLFormElement);
    const missing = complain(item, order, response);
    setComplaint(missing ?? '');
    if (missing) return;
    const button = event.submitter as HTMLButtonElement | null;
    // Left now, while nothing has changed: a button removed with the focus on it makes the browser lay the page out twice.
    button?.blur();
    const value = button?.value;
    onRespond(response, confidences.find((confidence) => confidence === value) ?? 'think-so');
  }

  return (
    <form
      class={`item ${answered ? 'answered' : ''}`}
      ref={form}
      tabIndex={-1}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => handleItemKey(event, form.current)}
    >
      <p class="meta">{meta}</p>
      {stimulus && <Stimulus stimulus={stimulus} />}
      <Html class="stem" id={`stem-${item.id}`} html={item.stem} />
      <fieldset aria-labelledby={`stem-${item.id}`}>
        <ItemInput
          item={item}
          order={order}
          response={answered?.response}
          isAnswered={answered !== undefined}
          isReady={isReady}
        />
      </fieldset>
      {!answered && (
        <div class="needs-js">
          <ConfidenceButtons isReady={isReady} />
        </div>
      )}
      {!answered && without}
      <p class="verdict wrong" role="alert" hidden={complaint === ''}>
        {complaint}
      </p>
      <p class="hidden-but-read" role="status">
        {answered ? describeVerdict(answered.score) : ''}
      </p>
      {answered && <Feedback item={item} {...answered} />}
      {answered && after}
    </form>
  );
}
