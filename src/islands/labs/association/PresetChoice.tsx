interface Props {
  label: string;
  presets: readonly { id: string; title: string; says: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** A list of presets with what the chosen one is. */
export function PresetChoice({ label, presets, chosen, onChoose }: Props) {
  return (
    <div class="preset">
      <label class="field">
        <span>{label}</span>
        <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {presets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="small soft">{presets.find(({ id }) => id === chosen)?.says}</p>
    </div>
  );
}
