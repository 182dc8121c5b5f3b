import type { ComponentChildren } from 'preact';
import type { BankCase, PosedItem } from '../../engine/bank.ts';
import type { ExamPlace } from '../../engine/exam/exam.ts';
import { Html } from '../Html.tsx';
import { Contrasts } from '../items/Contrasts.tsx';
import { ItemInput } from '../items/ItemInput.tsx';
import { ItemNote } from '../items/ItemNote.tsx';
import { Stimulus } from '../items/Stimulus.tsx';
import { ItemSources } from '../items/ItemSources.tsx';

interface Props {
  place: ExamPlace;
  item: PosedItem;
  stimulus: BankCase | undefined;
  /** True where an item before it has shown the case already. */
  isCaseShown: boolean;
  label: string;
  meta: ComponentChildren;
}

/** An item gone through after the exam: what was given, the key, the reasons, and what to read. */
export function ReviewItem({ place, item, stimulus, isCaseShown, label, meta }: Props) {
  return (
    <article class="item answered" aria-label={label}>
      <p class="meta">{meta}</p>
      {stimulus && !isCaseShown && <Stimulus stimulus={stimulus} />}
      {stimulus && isCaseShown && (
        <details>
          <summary>The case again: {stimulus.title}</summary>
          <Stimulus stimulus={stimulus} />
        </details>
      )}
      <Html class="stem" id={`stem-${item.id}`} html={item.stem} />
      <fieldset aria-labelledby={`stem-${item.id}`}>
        <ItemInput item={item} order={place.options} response={place.response ?? []} isAnswered isReady />
      </fieldset>
      <Contrasts item={item} response={place.response ?? []} />
      <ItemSources item={item} />
      <ItemNote item={item.id} />
    </article>
  );
}
