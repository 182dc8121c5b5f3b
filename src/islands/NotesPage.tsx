import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { learner } from '../stores/learner.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { Kept } from './notes/Kept.tsx';
import { useKept } from './notes/use-kept.ts';

interface Props {
  /** The address of the index of the banks. */
  index: string;
  practise: string;
}

/** What the learner flagged and wrote, item by item. */
export default function NotesPage({ index, practise }: Props) {
  const { notes, flagged } = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const keeping = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  useEffect(() => void learner.start(), []);
  const { kept, complaint } = useKept(index, keeping.status !== 'opening');

  if (!kept) return <p role="status">Opening your notes …</p>;
  const counts = [
    { state: 'noted', words: 'with a note', count: Object.keys(notes).length },
    { state: 'flagged', words: 'flagged', count: Object.keys(flagged).length },
  ].filter(({ count }) => count > 0);
  return (
    <div class="stack">
      <KeepingNotice />
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint} Your notes are here all the same.
        </p>
      )}
      {kept.length === 0 && (
        <p class="lead">
          Nothing here yet. <a href={practise}>Practise</a>, and flag an item or write yourself a note once it is
          answered: it is listed here.
        </p>
      )}
      {counts.length > 0 && (
        <p class="actions">
          {counts.map(({ state, words, count }) => (
            <a class="go quiet" href={`${practise}?for=everything&only=${state}`} key={state}>
              Practise those {words} ({count})
            </a>
          ))}
        </p>
      )}
      {kept.length > 0 && (
        <ul class="list">
          {kept.map((one) => (
            <Kept {...one} practise={practise} key={one.id} />
          ))}
        </ul>
      )}
    </div>
  );
}
