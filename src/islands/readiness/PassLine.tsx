import { $passLines } from '../../stores/settings.ts';

interface Props {
  /** `certification/paper`. */
  paper: string;
  line: number | undefined;
  /** The chance that one form reaches it, from 0 to 1. */
  chance: number | undefined;
}

/** The reader's own pass line: no issuer's is known. */
export function PassLine({ paper, line, chance }: Props) {
  function set(text: string) {
    const { [paper]: _, ...others } = $passLines.get();
    const wanted = Math.round(Number(text));
    $passLines.set(wanted >= 1 && wanted <= 100 ? { ...others, [paper]: wanted } : others);
  }
  return (
    <p class="pass-line">
      <label>
        Your own pass line{' '}
        <input
          type="number"
          inputMode="numeric"
          min="1"
          max="100"
          value={line ?? ''}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />{' '}
        of 100
      </label>{' '}
      <output class="soft small">
        {chance === undefined
          ? 'The issuer’s is not known.'
          : `The dashed line. The chance to reach it: ${describeChance(chance)}.`}
      </output>
    </p>
  );
}

/** In steps of five per cent: more would promise too much. */
function describeChance(chance: number): string {
  if (chance < 0.05) return 'less than 5\u00a0%';
  if (chance > 0.95) return 'more than 95\u00a0%';
  return `about ${5 * Math.round(20 * chance)}\u00a0%`;
}
