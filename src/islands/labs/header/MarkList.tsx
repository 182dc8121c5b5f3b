import { useRef } from 'preact/hooks';
import { isMarked, type FileMark } from './marks.ts';

interface Props {
  marks: FileMark[];
  /** What a sample is called on the desk. */
  nameOf: (sample: string) => string;
  /** The file that is open. */
  shown: { sample: string; name: string } | undefined;
  onToggle: (mark: FileMark) => void;
}

/** What is marked as the fault so far, and the file as a whole to be marked. */
export function MarkList({ marks, nameOf, shown, onToggle }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const isWhole = shown !== undefined && isMarked(marks, { sample: shown.sample });
  const remove = (mark: FileMark) => {
    onToggle(mark);
    // Its button goes, and focus must not go with it.
    head.current?.focus();
  };
  return (
    <section class="marks" aria-labelledby="marked">
      <h3 id="marked" tabIndex={-1} ref={head}>
        Marked as the fault
      </h3>
      <div role="status">
        {marks.length === 0 && (
          <p class="small soft">Nothing yet. Choose an element below and mark it, or mark a file as a whole.</p>
        )}
        {marks.length > 0 && <p class="hidden-but-read">{marks.length} marked</p>}
      </div>
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <li key={`${mark.sample} ${mark.at ?? ''}`}>
              <span>
                {nameOf(mark.sample)}:{' '}
                {mark.at === undefined ? (
                  'the whole file'
                ) : (
                  <>
                    <code>{mark.at}</code> {mark.name}
                  </>
                )}
              </span>{' '}
              <button
                class="plain"
                type="button"
                aria-label={`Take off the mark on ${nameOf(mark.sample)} ${mark.at ?? 'as a whole'}`}
                onClick={() => remove(mark)}
              >
                Take off
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* There from the beginning, so that nothing moves when the file is. */}
      <button
        class="go quiet"
        type="button"
        disabled={!shown}
        aria-pressed={isWhole}
        onClick={() => shown && onToggle({ sample: shown.sample })}
      >
        {isWhole ? 'Take the mark off' : 'Mark'} {shown?.name ?? 'the file'} as a whole
      </button>
    </section>
  );
}
