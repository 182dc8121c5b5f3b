interface Props {
  label: string;
  value: string;
  options?: string[];
  onInput: (text: string) => void;
}

/** A line of the request, with what is often written there. */
export function Field({ label, value, options, onInput }: Props) {
  return (
    <label class="wide">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        autocomplete="off"
        spellcheck={false}
        list={options && 'media-types'}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {options && (
        <datalist id="media-types">
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </datalist>
      )}
    </label>
  );
}
