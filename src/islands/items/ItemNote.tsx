import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { learner, tell } from '../../stores/learner.ts';

/** Characters; `exchange/event-shape.ts` takes no more. */
const longest = 2000;

/** A learner's own note on an item: kept when they leave its field, or the page. */
export function ItemNote({ item }: { item: string }) {
  const { notes } = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const kept = notes[item] ?? '';
  /** What was typed and is not kept yet. */
  const [draft, setDraft] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const sent = useRef<string>();
  const field = useRef<HTMLTextAreaElement>(null);

  async function keep() {
    const text = draft?.trim();
    // Leaving the field and the page at once asks twice.
    if (text === undefined || text === kept || text === sent.current) return;
    sent.current = text;
    await tell({ kind: 'note', item, text });
    // What was typed in the meantime is not kept yet.
    setDraft((now) => (now === draft ? undefined : now));
    const isKept = learner.$keeping.get().status === 'kept';
    setTold(!isKept ? '· held until you leave this page' : text ? '· kept' : '· taken back');
  }

  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leave = () => void latest.current();
    addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  // At once, so that the first key pressed is the first letter.
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  if (!isOpen && kept === '')
    return (
      <p class="note">
        <button class="plain" type="button" onClick={() => setOpen(true)}>
          Write yourself a note
        </button>{' '}
        <span class="soft small" role="status">
          {told}
        </span>
      </p>
    );
  return (
    <div class="note">
      <p class="soft small">
        <label htmlFor={`note-${item}`}>Your note</label> <span role="status">{told}</span>
      </p>
      <textarea
        id={`note-${item}`}
        ref={field}
        rows={3}
        maxLength={longest}
        value={draft ?? kept}
        onInput={({ currentTarget }) => {
          sent.current = undefined;
          setOpen(true);
          setDraft(currentTarget.value);
          setTold('');
        }}
        onBlur={() => void keep()}
      />
    </div>
  );
}
