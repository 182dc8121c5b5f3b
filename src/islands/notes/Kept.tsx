import { useStore } from '@nanostores/preact';
import { learner, tell } from '../../stores/learner.ts';
import { Html } from '../Html.tsx';
import { ItemNote } from '../items/ItemNote.tsx';
import type { KeptItem } from './use-kept.ts';

interface Props extends KeptItem {
  practise: string;
}

/** An item with its flag and its note, and the ways to practise it and to read about it. */
export function Kept({ id, item, about, practise }: Props) {
  const { flagged, notes } = useStore(learner.$progress);
  const isFlagged = id in flagged;
  const state = id in notes ? 'noted' : 'flagged';
  return (
    <li class="stack">
      {about && <p class="mono">Case · {about}</p>}
      {item ? (
        <Html class="missed-stem" html={item.stem} />
      ) : (
        <p>
          <code>{id}</code>{' '}
          <span class="soft">The text of this item is not here: it is no longer asked, or did not load.</span>
        </p>
      )}
      <ItemNote item={id} />
      <p class="actions small">
        <button
          class="plain"
          type="button"
          data-icon={isFlagged ? 'flagged' : 'flag'}
          onClick={() => void tell({ kind: 'flag', item: id, flagged: !isFlagged })}
        >
          {isFlagged ? 'Flagged; take it back' : 'Flag this item'}
        </button>
        {item && (id in notes || isFlagged) && <a href={`${practise}?for=item:${id}&only=${state}`}>Practise it</a>}
        {item && (
          <span>
            Read: <a href={item.lesson.href}>{item.lesson.label}</a>
          </span>
        )}
      </p>
    </li>
  );
}
