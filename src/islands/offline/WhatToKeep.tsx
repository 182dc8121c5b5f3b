import { useState } from 'preact/hooks';
import type { Command, OfflineState } from '../../offline/messages.ts';
import { describePart, describeSize } from './words.ts';

interface Props {
  state: OfflineState;
  ask: (command: Command) => void;
}

/** The parts of the site with their sizes, to keep all of them or some. */
export function WhatToKeep({ state, ask }: Props) {
  const { parts, all } = state;
  const [frame, ...others] = parts;
  const kept = others.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  const [changed, setChanged] = useState<string[]>();
  const chosen = changed ?? kept;
  const isOther = chosen.toSorted().join(' ') !== kept.toSorted().join(' ');

  function keep(parts: string[]): void {
    setChanged(undefined);
    ask({ ask: 'keep', parts });
  }

  return (
    <section class="stack" aria-labelledby="what-to-keep">
      <h2 id="what-to-keep">What to keep</h2>
      {all.kept < all.bytes && (
        <p>
          <button class="go" type="button" onClick={() => keep(others.map(({ id }) => id))}>
            Keep all of it on this device: {describeSize(all.bytes)}
          </button>
        </p>
      )}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep(chosen);
        }}
      >
        <fieldset>
          <legend class="soft">
            The parts of it, with their sizes. What two of them share is kept once, so that together they may take less.
          </legend>
          <ul class="list parts">
            {frame && <PartLine part={frame} isChosen isFixed />}
            {others.map((part) => (
              <PartLine
                key={part.id}
                part={part}
                isChosen={chosen.includes(part.id)}
                onChange={(isChosen) =>
                  setChanged(isChosen ? [...chosen, part.id] : chosen.filter((id) => id !== part.id))
                }
              />
            ))}
          </ul>
        </fieldset>
        <p>
          <button class="go quiet" type="submit" disabled={!isOther}>
            Keep what is ticked
          </button>
        </p>
      </form>
    </section>
  );
}

interface LineProps {
  part: OfflineState['parts'][number];
  isChosen: boolean;
  /** True for what is always kept. */
  isFixed?: boolean;
  onChange?: (isChosen: boolean) => void;
}

function PartLine({ part, isChosen, isFixed = false, onChange }: LineProps) {
  return (
    <li>
      <label class="part">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFixed}
          onChange={({ currentTarget }) => onChange?.(currentTarget.checked)}
        />
        <span>
          {part.title}
          {isFixed && <span class="soft"> (always)</span>}
        </span>
        <span class="size">{describeSize(part.bytes)}</span>
        <span class="how">{describePart(part)}</span>
      </label>
    </li>
  );
}
