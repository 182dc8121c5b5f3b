import { useStore } from '@nanostores/preact';
import { findConfusions, type Confusion } from '../../engine/confusions.ts';
import type { Insight } from '../../engine/insight.ts';
import { learner } from '../../stores/learner.ts';
import { usePairs } from './use-pairs.ts';
import { count } from './words.ts';

interface Props {
  insight: Pick<Insight, 'wrong'>;
  /** The address of the index of the banks. */
  index: string;
}

/** As many as one can work on. */
const shown = 8;

/** What the learner mixed up and how often, with a way to put it right; nothing where nothing was mixed up. */
export function Confusions({ insight, index }: Props) {
  const progress = useStore(learner.$progress);
  const pairs = usePairs(index);
  const confusions = pairs ? findConfusions(insight, progress, pairs) : [];
  const open = confusions.filter(({ isPutRight }) => !isPutRight);
  const putRight = confusions.filter(({ isPutRight }) => isPutRight);
  if (pairs === null) return <p class="notice">What you mixed up needs the list of pairs, which did not load.</p>;
  if (confusions.length === 0) return null;
  return (
    <section class="confusions" aria-labelledby="confusions">
      <h3 id="confusions">Mixed up</h3>
      {open.length > 0 && (
        <ul class="list">
          {open.slice(0, shown).map(({ pair, times, taken }) => (
            <li key={pair.id}>
              <span>{describe({ pair, times, taken })}</span>
              <span class="actions">
                <a href={pair.contrast} aria-label={`What tells them apart: ${name(pair)}`}>
                  What tells them apart
                </a>
                {pair.drill && (
                  <a class="go quiet" href={pair.drill} aria-label={`Practise the difference: ${name(pair)}`}>
                    Practise the difference
                  </a>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {putRight.length > 0 && (
        <p class="small soft">
          Put right since:{' '}
          {putRight.map(({ pair }, i) => (
            <span key={pair.id}>
              {i > 0 && ' · '}
              <a href={pair.contrast}>{name(pair)}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

const name = ({ a, b }: Confusion['pair']) => `${a} and ${b}`;

function describe({ pair, times, taken }: Pick<Confusion, 'pair' | 'times'> & { taken: Confusion['taken'] }): string {
  if (!taken) return `You mixed up ${name(pair)} ${count(times, 'time')}.`;
  return `You took ${pair[taken]} for ${pair[taken === 'a' ? 'b' : 'a']} ${count(times, 'time')}.`;
}
