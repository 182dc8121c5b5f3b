import { useState } from 'preact/hooks';
import { knownAttributes } from '../../../formats/query/attributes.ts';
import { findKey } from './find-key.ts';

interface Props {
  /** The address of the dictionary, fetched for a key that the archive does not know. */
  dictionary: string;
  onAdd: (path: string) => void;
}

/** A field for one more key, by keyword or tag, also within a sequence: `Sequence[0].Keyword`. */
export function AddKey({ dictionary, onAdd }: Props) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  async function add() {
    const wanted = text.trim();
    if (wanted === '') return;
    try {
      const path = await findKey(wanted, dictionary);
      if (path === undefined) return setTold(`“${wanted}” is no keyword or tag of the standard.`);
      onAdd(path);
      setText('');
      setTold(`${path.split('/')[0]} was added as the last key.`);
    } catch {
      setTold('The dictionary could not be loaded. Try again.');
    }
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
            void add();
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
      <button class="go quiet" type="button" onClick={() => void add()}>
        Add
      </button>
      <span class="small" role="status">
        {told}
      </span>
    </div>
  );
}
