import type { AssociationStart } from '../../../schema/challenge/association-states.ts';
import { FilmText } from '../FilmText.tsx';

interface Props {
  decide: NonNullable<AssociationStart['decide']>;
  /** The choice taken for a row, by its id. */
  decisions: Record<string, string>;
  onChange: (decisions: Record<string, string>) => void;
}

/** Things that happened, for each of which one of the choices is to be taken. */
export function Decide({ decide: { question, choices, rows }, decisions, onChange }: Props) {
  const taken = rows.filter(({ id }) => decisions[id]).length;
  return (
    <section aria-labelledby="decide" class="stack">
      <h2 id="decide">{question}</h2>
      <ul class="decisions">
        {rows.map(({ id, title, shows }) => (
          <li key={id} class="card">
            <FilmText kind="text" title={title} text={shows} />
            <label class="field">
              <span class="hidden-but-read">{title}</span>
              <select
                value={decisions[id] ?? ''}
                onChange={({ currentTarget }) => onChange({ ...decisions, [id]: currentTarget.value })}
              >
                <option value="" disabled>
                  decide …
                </option>
                {Object.entries(choices).map(([choice, words]) => (
                  <option key={choice} value={choice}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {taken} of {rows.length} decided.
      </p>
    </section>
  );
}
