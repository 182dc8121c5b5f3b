import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { $seenCorrections } from '../../stores/settings.ts';
import { Regraded } from './Regraded.tsx';
import { RetiredItems } from './RetiredItems.tsx';
import { useChanged, type Changes } from './use-changed.ts';
import { count } from './words.ts';

export interface ChangedItemsProps extends Changes {
  practise: string;
}

/** What the site changed of what the learner answered: corrected keys until they are seen, and items not asked any more. */
export function ChangedItems({ practise, ...changes }: ChangedItemsProps) {
  const changed = useChanged(changes);
  const seen = useStore($seenCorrections);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasPutAway = useRef(false);
  useEffect(() => {
    // What had the focus is folded away.
    if (hasPutAway.current) heading.current?.focus();
  }, [seen]);
  if (!changed || changed.regraded.length + changed.retired.length === 0) return null;

  const nameOf = ({ item, revision }: { item: string; revision: number }) => `${item}@${revision}`;
  const open = changed.regraded.filter((answer) => !seen.includes(nameOf(answer)));
  const putAway = changed.regraded.filter((answer) => seen.includes(nameOf(answer)));
  return (
    <section class="stack changed-items" aria-labelledby="changed">
      <h2 id="changed" tabIndex={-1} ref={heading}>
        Changed since you answered
      </h2>
      {open.length > 0 && (
        <p class="measure">
          {open.length === 1
            ? 'A key that we held to be right was wrong'
            : `${open.length} keys that we held to be right were wrong`}
          . We are sorry. Your answers are graded by the new {open.length === 1 ? 'one' : 'ones'}, everywhere on this
          site.
        </p>
      )}
      {open.map((answer) => (
        <Regraded
          key={answer.item}
          answer={answer}
          practise={practise}
          onSeen={() => {
            hasPutAway.current = true;
            $seenCorrections.set([...seen, nameOf(answer)]);
          }}
        />
      ))}
      {putAway.length > 0 && (
        <details>
          <summary>{count(putAway.length, 'corrected key')} that you have seen</summary>
          {putAway.map((answer) => (
            <Regraded key={answer.item} answer={answer} practise={practise} />
          ))}
        </details>
      )}
      {changed.retired.length > 0 && <RetiredItems answers={changed.retired} />}
    </section>
  );
}
