import { useState } from 'preact/hooks';
import { findAttribute, knownAttributes } from '../../../formats/query/attributes.ts';
import { readKeys } from '../../../formats/query/identifier.ts';

/** A field for one more key, by keyword or tag, also within a sequence: `Sequence[0].Keyword`. */
export function AddKey({ onAdd }: { onAdd: (path: string) => void }) {
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState('');
  function add() {
    const path = text.trim();
    if (path === '') return;
    if (readKeys({ [path]: '' }).unknown.length > 0) {
      setComplaint(`“${path}” is no keyword or tag that this archive knows.`);
      return;
    }
    onAdd(findAttribute(path)?.keyword ?? path);
    setText('');
    setComplaint('');
  }
  return (
    <div class="query-add">
      <label>
        <span>One more key</span>
        <input
          type="text"
          list="query-keywords"
          value={text}
          placeholder="Keyword or tag"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            // Enter here adds the key; it does not send the query.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <datalist id="query-keywords">
        {knownAttributes
          .filter(({ level }) => level)
          .map(({ keyword }) => (
            <option key={keyword}>{keyword}</option>
          ))}
      </datalist>
      <button class="go quiet" type="button" onClick={add}>
        Add
      </button>
      <span class="small" role="status">
        {complaint}
      </span>
    </div>
  );
}
