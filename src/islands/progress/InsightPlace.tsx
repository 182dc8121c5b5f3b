import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InsightProps } from './Insight.tsx';

/** The charts, loaded only when there is something to draw; their place is kept. */
export function InsightPlace(props: InsightProps) {
  const [Insight, setInsight] = useState<ComponentType<InsightProps>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    import('./Insight.tsx').then(
      (loaded) => setInsight(() => loaded.Insight),
      () => setFailed(true),
    );
  }, []);
  return (
    <section class="stack insight-place" aria-labelledby="insight">
      <h2 id="insight">Insight</h2>
      {Insight && <Insight {...props} />}
      {hasFailed && <p role="status">The charts did not load. Load this page again.</p>}
    </section>
  );
}
