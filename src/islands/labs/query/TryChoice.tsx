import { examples, type Example } from './examples.ts';

/** The prepared queries: one that is chosen is filled in and sent. */
export function TryChoice({ onTry }: { onTry: (example: Example) => void }) {
  function choose(title: string) {
    const example = examples.find((one) => one.title === title);
    if (example) onTry(example);
  }
  return (
    <label>
      <span>Try</span>
      <select value="" onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">a prepared query …</option>
        {examples.map(({ title }) => (
          <option key={title}>{title}</option>
        ))}
      </select>
    </label>
  );
}
