interface Props {
  label: string;
  value: string;
  hint?: string;
  isNumber?: boolean;
  /** The id of a datalist. */
  list?: string;
  onInput: (value: string) => void;
}

/** A labelled field of one line. */
export function TextField({ label, value, hint, isNumber, list, onInput }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        list={list}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint && <span class="small soft">{hint}</span>}
    </label>
  );
}

/** A number as it was typed: NaN for what is none, so that it can be told. */
export function readWhole(text: string): number {
  return /^\d{1,12}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
