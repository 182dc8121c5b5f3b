import { useRef, useState } from 'preact/hooks';
import { moveInResults } from './move.ts';
import { Results } from './Results.tsx';
import { useFind } from './use-find.ts';

interface Props {
  /** The address of the words of the search index; what they lead to lies beside them. */
  index: string;
  /** What to look for at first. */
  query?: string;
  onClose?: () => void;
}

/** A field and what it finds, for the dialog and for the page. */
export function Search({ index, query: first = '', onClose }: Props) {
  const [query, setQuery] = useState(first);
  const box = useRef<HTMLDivElement>(null);
  const isAsked = query.trim() !== '';
  const find = useFind(index, isAsked);
  const findings = typeof find === 'function' && isAsked ? find(query) : [];
  return (
    <div class="search" ref={box} onKeyDown={(event) => moveInResults(event, box.current)}>
      <div class="search-field">
        <input
          type="search"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          placeholder="A word, a tag such as (0008,0016), a field such as PID-3"
          aria-label="Search lessons, terms and competencies"
          autocomplete="off"
          spellcheck={false}
        />
        {onClose && (
          <button class="plain" type="button" onClick={onClose}>
            Close
          </button>
        )}
      </div>
      <p class="small soft" role="status">
        {describe(find, query, findings.length)}
      </p>
      <Results findings={findings} />
    </div>
  );
}

function describe(find: unknown, query: string, count: number): string {
  if (find === 'failed') return 'The search index could not be loaded. Reload the page to try again.';
  if (query.trim() === '') return 'Type to search; arrow keys move, Enter opens.';
  if (find === 'loading') return 'Loading …';
  return count === 0 ? `Nothing found for “${query}”. Try fewer or other words.` : `${count} found.`;
}
