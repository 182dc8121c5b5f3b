import type { Marking } from './marking.ts';
import type { TreeRow } from './list-rows.ts';
import { nameOf } from './TreeLine.tsx';

interface Props {
  row: TreeRow;
  /** The element, as `tagPathOf` writes it. */
  at: string;
  marking: Marking;
}

/** Marks the chosen element as the fault, in each of the files that have it. */
export function MarkButtons({ row: { element, compared }, at, marking }: Props) {
  const files = marking.files.filter((_, i) => {
    if (compared?.comparison === 'only here') return i === 0;
    return compared?.comparison === 'only there' ? i === 1 : true;
  });
  return (
    <p class="actions mark-buttons">
      {files.map((file) => {
        const isPressed = marking.isMarked(file.sample, at);
        return (
          <button
            key={file.sample}
            class="go quiet"
            type="button"
            aria-pressed={isPressed}
            onClick={() => marking.toggle({ sample: file.sample, at, name: nameOf(element) })}
          >
            {isPressed ? 'Take the mark off' : 'Mark as the fault'}: {element.tag || 'this'} in {file.name}
          </button>
        );
      })}
    </p>
  );
}
