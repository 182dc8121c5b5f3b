import { useRef } from 'preact/hooks';
import type { PixelMark } from './facts.ts';

interface Props {
  marks: PixelMark[];
  sample: string;
  /** What a sample is called in the challenge. */
  nameOf: (sample: string) => string;
  /** The pixel under the cross-hair. */
  at: { x: number; y: number };
  onChange: (marks: PixelMark[]) => void;
}

/** Marks the pixel under the cross-hair, and lists what is marked. */
export function PixelMarks({ marks, sample, nameOf, at, onChange }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const isMarked = marks.some((mark) => mark.sample === sample && mark.x === at.x && mark.y === at.y);
  return (
    <section class="marks" aria-labelledby="marked">
      <h3 id="marked" tabIndex={-1} ref={head}>
        Marked in the picture
      </h3>
      <p role="status" class={marks.length === 0 ? 'small soft' : 'hidden-but-read'}>
        {marks.length === 0 ? 'Nothing yet. Put the cross-hair on a place and mark it.' : `${marks.length} marked`}
      </p>
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <li key={`${mark.sample} ${mark.x} ${mark.y}`}>
              {nameOf(mark.sample)}: column {mark.x + 1}, row {mark.y + 1}{' '}
              <button
                class="plain"
                type="button"
                aria-label={`Take off the mark on column ${mark.x + 1}, row ${mark.y + 1}`}
                onClick={() => {
                  onChange(marks.filter((one) => one !== mark));
                  head.current?.focus();
                }}
              >
                Take off
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        class="go quiet"
        type="button"
        disabled={isMarked}
        onClick={() => onChange([...marks, { sample, ...at }])}
      >
        Mark column {at.x + 1}, row {at.y + 1}
      </button>
    </section>
  );
}
