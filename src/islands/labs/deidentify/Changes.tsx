import { useMemo, useState } from 'preact/hooks';
import type { Change, Outcome } from '../../../formats/deidentify/change.ts';
import type { Finding } from '../../../formats/deidentify/find-left.ts';
import { ChangeRow } from './ChangeRow.tsx';
import type { Marking } from './marking.ts';

interface Props {
  changes: readonly Change[];
  left: readonly Finding[];
  marking?: Marking | undefined;
}

const filters: { id: string; title: string; of: Outcome[] }[] = [
  { id: 'changed', title: 'Changed or removed', of: ['removed', 'emptied', 'replaced', 'cleaned', 'added'] },
  { id: 'removed', title: 'Removed or emptied', of: ['removed', 'emptied'] },
  { id: 'replaced', title: 'Replaced, cleaned, added', of: ['replaced', 'cleaned', 'added'] },
  { id: 'kept', title: 'Kept', of: ['kept'] },
];
const atFirst = 60;

/** Every element of a file before and after, with the code that was carried out and why. */
export function Changes({ changes, left, marking }: Props) {
  const [filter, setFilter] = useState('changed');
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(false);
  const paths = useMemo(() => new Set(left.map(({ path }) => path)), [left]);
  const words = query.trim().toLowerCase();
  const found = useMemo(
    () =>
      changes.filter((change) => {
        const wanted = filters.find(({ id }) => id === filter)?.of;
        const isWanted = filter === 'left' ? paths.has(change.path) : !wanted || wanted.includes(change.outcome);
        return isWanted && (words === '' || textOf(change).includes(words));
      }),
    [changes, paths, filter, words],
  );
  const shown = isWhole ? found : found.slice(0, atFirst);
  return (
    <div class="stack">
      <div class="tree-tools">
        <label>
          Show
          <select value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value)}>
            {filters.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="left">Left to be looked at</option>
            <option value="all">Everything</option>
          </select>
        </label>
        <label>
          Search
          <input
            type="search"
            value={query}
            placeholder="0010,0010, PatientName, name, value"
            autocomplete="off"
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p role="status">
          {found.length} of {changes.length} elements
        </p>
      </div>
      <div class="table" tabIndex={0} role="group" aria-label="The elements of the file, before and after">
        <table class="change-table">
          <thead>
            <tr>
              <th scope="col">Element</th>
              <th scope="col">Code</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <ChangeRow key={change.path} change={change} isLeft={paths.has(change.path)} marking={marking} />
            ))}
          </tbody>
        </table>
        {found.length === 0 && <p class="soft">Nothing fits.</p>}
      </div>
      {shown.length < found.length && (
        <button class="go quiet" type="button" onClick={() => setWhole(true)}>
          Show all {found.length}
        </button>
      )}
    </div>
  );
}

function textOf({ path, name, keyword, before, after }: Change): string {
  return `${path} ${name} ${keyword} ${before} ${after}`.toLowerCase();
}
