import { newId } from '../../../stores/clock.ts';
import type { Choice } from '../../../formats/deidentify/choice.ts';
import type { StudyFile } from './study.ts';

interface Props {
  choice: Choice;
  files: readonly StudyFile[];
  onChange: (choice: Choice) => void;
}

/** What goes with the options: the key, whether it is one for all files, and which makers are believed. */
export function Secrets({ choice, files, onChange }: Props) {
  const creators = [...new Set(files.flatMap((file) => file.creators))];
  const isRetaining = choice.options.includes('safe-private');
  const trust = (creator: string) => {
    const others = choice.trusted.filter((one) => one !== creator);
    const trusted = others.length < choice.trusted.length ? others : [...others, creator];
    onChange({ ...choice, trusted });
  };
  return (
    <>
      <fieldset>
        <legend>The key</legend>
        <label class="key">
          New UIDs, pseudonyms and the shift of dates are made from it
          <input
            type="text"
            value={choice.key}
            autocomplete="off"
            spellcheck={false}
            onChange={({ currentTarget }) => onChange({ ...choice, key: currentTarget.value })}
          />
        </label>
        <p class="small soft">
          With the same key the same study comes out again. Whoever has it can test whose a study is: keep it as you
          keep the names, or make a new one and forget it.
        </p>
        <button class="go quiet" type="button" onClick={() => onChange({ ...choice, key: newId() })}>
          Make a new key
        </button>
        <label>
          <input
            type="checkbox"
            checked={choice.keyOf === 'file'}
            onChange={() => onChange({ ...choice, keyOf: choice.keyOf === 'file' ? 'study' : 'file' })}
          />
          <span>
            Another key for each file
            <span class="small soft line">
              As a tool does that is run file by file and forgets its table. See below what becomes of the study.
            </span>
          </span>
        </label>
      </fieldset>
      <fieldset disabled={!isRetaining || creators.length === 0}>
        <legend>Private blocks that you call safe</legend>
        {creators.map((creator) => (
          <label key={creator}>
            <input type="checkbox" checked={choice.trusted.includes(creator)} onChange={() => trust(creator)} />
            <span class="mono-name">{creator}</span>
          </label>
        ))}
        <p class="small soft">
          {creators.length === 0
            ? 'No file has private elements.'
            : 'With Retain Safe Private stay elements that PS3.15 lists, that the file declares safe in (0008,0300), and all of the makers that you tick here.'}
        </p>
      </fieldset>
    </>
  );
}
