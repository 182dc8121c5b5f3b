import { useMemo, useState } from 'preact/hooks';
import { lookUp, type Dictionary } from '../../../formats/dicom/dictionary.ts';
import { options } from '../../../formats/deidentify/options.ts';
import { profileRows, type ProfileRow } from '../../../formats/deidentify/profile.ts';

const atFirst = 40;
const wholeGroups: Record<string, string> = {
  '50xx,xxxx': 'Curve Data, all of the group',
  'gggg,eeee': 'Private attributes, all of an odd group',
};

/** PS3.15 Table E.1-1 whole, to be searched: every attribute with the code of the profile and of each option. */
export function ProfileTable({ dictionary, onWanted }: { dictionary: Dictionary | undefined; onWanted: () => void }) {
  const [query, setQuery] = useState('');
  const [column, setColumn] = useState('');
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => profileRows.map((row) => ({ ...row, name: nameOf(row, dictionary) })), [dictionary]);
  const words = query.trim().toLowerCase();
  const found = rows.filter(
    ({ tag, name, code, options: own }) =>
      (column === '' || column in own) && (words === '' || `${tag} ${name} ${code}`.toLowerCase().includes(words)),
  );
  const shown = isWhole ? found : found.slice(0, atFirst);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !dictionary && onWanted()}>
      <summary>The table of the profile: {profileRows.length} attributes and what each option says of them</summary>
      <div class="stack profile-table">
        <p class="measure small soft">
          PS3.15 Table E.1-1, edition 2024e: tags and codes; names are those of PS3.6. What is not in it, the profile
          leaves as it is.
        </p>
        <div class="tree-tools">
          <label>
            Search the table
            <input
              type="search"
              value={query}
              placeholder="0008,1030, Study Description, X/D"
              autocomplete="off"
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <label>
            Only what an option changes
            <select value={column} onChange={({ currentTarget }) => setColumn(currentTarget.value)}>
              <option value="">every attribute</option>
              {options.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <p role="status">{found.length} found</p>
        </div>
        <div class="table" tabIndex={0} role="group" aria-label="The attributes of the profile with all columns">
          <table>
            <thead>
              <tr>
                <th scope="col">Attribute</th>
                <th scope="col">Basic Profile</th>
                {options.map(({ id, title }) => (
                  <th scope="col" key={id}>
                    {title.replace('Retain Longitudinal Temporal Information', 'Retain Longitudinal')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ tag, name, code, options: own }) => (
                <tr key={tag}>
                  <th scope="row">
                    <span class="mono-name">({tag})</span> <span class="line">{name}</span>
                  </th>
                  <td>{code}</td>
                  {options.map(({ id }) => (
                    <td key={id}>{own[id] ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {shown.length < found.length && (
          <button class="go quiet" type="button" onClick={() => setWhole(true)}>
            Show all {found.length}
          </button>
        )}
      </div>
    </details>
  );
}

function nameOf({ tag }: ProfileRow, dictionary: Dictionary | undefined): string {
  return wholeGroups[tag] ?? (dictionary && lookUp(dictionary, tag.replace('xx', '00'))?.name) ?? '';
}
