import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BenchId } from '../../schema/words.ts';
import { taskBenches } from './benches.ts';
import type { TaskProps } from './task.ts';

/** The bench of a challenge, fetched when it is needed. */
export function BenchPlace({ bench, ...given }: TaskProps & { bench: BenchId }) {
  const [loaded, setLoaded] = useState<{ Bench: ComponentType<TaskProps> } | 'failed'>();
  const load = () => {
    setLoaded(undefined);
    const loading = taskBenches[bench]?.() ?? Promise.reject(new Error('there is none'));
    loading.then(
      ({ default: Bench }) => setLoaded({ Bench }),
      () => setLoaded('failed'),
    );
  };
  useEffect(load, [bench]);

  if (loaded === 'failed')
    return (
      <p class="notice bad" role="alert">
        The bench could not be fetched. What you did so far is kept.{' '}
        <button class="plain" type="button" onClick={load}>
          Try again
        </button>
      </p>
    );
  if (!loaded) return <p role="status">Fetching the bench …</p>;
  return <loaded.Bench {...given} />;
}
