import { labelOf, type Request } from './ask.ts';

/** One field for each key. */
export function KeyFields({ keys, onChange }: { keys: Request['keys']; onChange: (keys: Request['keys']) => void }) {
  return (
    <fieldset class="query-keys">
      <legend>Keys</legend>
      <p class="small soft">An empty one matches everything and asks for the value.</p>
      {Object.entries(keys).map(([path, text]) => (
        <label key={path}>
          <span>{labelOf(path)}</span>
          <input
            type="text"
            value={text}
            autocomplete="off"
            spellcheck={false}
            data-key={path}
            onInput={({ currentTarget }) => onChange({ ...keys, [path]: currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
