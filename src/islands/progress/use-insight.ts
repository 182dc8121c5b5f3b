import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { forecast, type ForecastDay } from '../../engine/cards.ts';
import { momentOf } from '../../engine/day.ts';
import type { Insight } from '../../engine/insight.ts';
import type { Level } from '../../schema/words.ts';
import { loadCards } from '../../stores/cards.ts';
import { now, zone } from '../../stores/clock.ts';
import { insightFold } from '../../stores/folds.ts';
import { learner } from '../../stores/learner.ts';
import { recall } from '../../stores/recall.ts';
import { loadIndex } from '../practice/load.ts';

const daysAhead = 14;

/** What the charts are drawn from; each part comes when it is there. */
interface Drawn {
  insight?: Insight;
  /** Null where the items could not be loaded. */
  levels?: ReadonlyMap<string, Level> | null;
  reviews?: ForecastDay[];
  hasFailed?: true;
}

/** Folds the log for the charts, anew with every event: the counts first, the cards, which take longest, last. */
export function useInsight(index: string): Drawn {
  const { last, study } = useStore(learner.$progress);
  const examDay = study?.examDate;
  const [drawn, setDrawn] = useState<Drawn>({});
  const add = (part: Drawn) => setDrawn((before) => ({ ...before, ...part }));

  useEffect(() => {
    loadIndex(index).then(
      ({ items }) => add({ levels: new Map(items.map(({ id, level }) => [id, level])) }),
      () => add({ levels: null }),
    );
  }, [index]);

  useEffect(() => {
    let isCurrent = true;
    const exam = examDay === undefined ? undefined : momentOf(examDay, zone());
    const load = async () => {
      const insight = await recall(insightFold);
      if (!isCurrent) return;
      add({ insight });
      const cards = await loadCards();
      if (isCurrent) add({ reviews: forecast(cards, { from: now(), days: daysAhead, zone: zone(), exam }) });
    };
    load().catch(() => isCurrent && add({ hasFailed: true }));
    return () => void (isCurrent = false);
  }, [last?.id, examDay]);

  return drawn;
}
