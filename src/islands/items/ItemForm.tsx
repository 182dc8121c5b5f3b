import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '../../engine/attempt.ts';
import type { BankCase, BankItem } from '../../engine/bank.ts';
import { confidences, type Confidence } from '../../engine/event.ts';
import { Html } from '../Html.tsx';
import { ConfidenceButtons } from './Confidence.tsx';
import { describeVerdict, Feedback } from './Feedback.tsx';
import { handleItemKey } from './keys.ts';
import { Options } from './Options.tsx';
import { Stimulus } from './Stimulus.tsx';

interface Props {
  item: BankItem;
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

/** One item: stimulus, stem, options, confidence, and then the feedback, which is announced. */
export function ItemForm({ item, stimulus, order, label, meta, answered, onRespond, after, without }: Props) {
  const [isReady, setReady] = useState(false);
  const [complaint, setComplaint] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setReady(true), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const response = readChosen(form.current);
    if (response.length === 0) return setComplaint('Choose an option first.');
    setComplaint('');
    const value = (event.submitter as HTMLButtonElement | null)?.value;
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
        <Options item={item} order={order} response={answered?.response} />
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
      {answered && <Feedback item={item} score={answered.score} confidence={answered.confidence} />}
      {answered && after}
    </form>
  );
}

function readChosen(form: HTMLFormElement | null): string[] {
  return Array.from(form?.querySelectorAll<HTMLInputElement>('.opt input:checked') ?? [], ({ value }) => value);
}
