import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { suggestChallenge, type ChallengesDone } from '../engine/challenges/challenges-done.ts';
import type { BenchId, Degree } from '../schema/words.ts';
import { loadChallengesDone } from '../stores/challenges.ts';
import { learner } from '../stores/learner.ts';
import { degreeNames, formatScore } from './challenges/words.ts';

interface Listed {
  id: string;
  bench: BenchId;
  degree: Degree;
  minutes: number;
  title: string;
  href: string;
}

interface Props {
  challenges: Listed[];
  /** In the order of the labs. */
  benches: { id: string; title: string; href: string }[];
}

/** All challenges by bench and degree, with what became of each; complete, but for that, without script. */
export default function Challenges({ challenges, benches }: Props) {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const [done, setDone] = useState<ChallengesDone>();
  useEffect(() => {
    let isLatest = true;
    void learner
      .start()
      .then(loadChallengesDone)
      .then((done) => isLatest && setDone(done));
    return () => {
      isLatest = false;
    };
  }, [progress.attempts]);

  const solved = challenges.filter(({ id }) => done?.[id]?.best).length;
  const next = done && suggestChallenge(challenges, done);
  return (
    <div class="challenges stack">
      <p class="challenges-sum" role="status">
        {done && (
          <>
            {solved === 0 ? 'None solved yet' : `${solved} of ${challenges.length} solved`}.{' '}
            {next ? (
              <>
                {solved === 0 ? 'Begin with' : 'Next'}: <a href={next.href}>{next.title}</a>.
              </>
            ) : (
              'There is none left.'
            )}
          </>
        )}
      </p>
      {benches.map(({ id, title, href }) => (
        <section key={id} class="stack" aria-labelledby={`at-${id}`}>
          <h2 id={`at-${id}`}>{title}</h2>
          <table>
            <thead class="hidden-but-read">
              <tr>
                <th scope="col">Challenge</th>
                <th scope="col">Degree</th>
                <th scope="col">Time</th>
                <th scope="col">Yours</th>
              </tr>
            </thead>
            <tbody>
              {challenges
                .filter(({ bench }) => bench === id)
                .map((one) => (
                  <tr key={one.id} data-solved={Boolean(done?.[one.id]?.best)}>
                    <th scope="row">
                      <a href={one.href}>{one.title}</a>
                    </th>
                    <td>{degreeNames[one.degree]}</td>
                    <td>{one.minutes} min</td>
                    <td>{tell(done?.[one.id])}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          <p class="small">
            <a href={href}>The {title.toLowerCase().replace('dicomweb', 'DICOMweb')} without a task</a>
          </p>
        </section>
      ))}
    </div>
  );
}

function tell(done: ChallengesDone[string] | undefined): string {
  if (!done) return '';
  return done.best > 0 ? `✓ solved, ${formatScore(done.best)}` : 'given up';
}
