import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { BankItem, PosedItem } from '../../engine/bank.ts';
import type { GivenAnswer } from '../../engine/given-answers.ts';
import { seedFrom } from '../../engine/random.ts';
import { findRegraded, type KeyCorrection, type RegradedAnswer } from '../../engine/regraded.ts';
import { givenAnswersFold } from '../../stores/folds.ts';
import { learner } from '../../stores/learner.ts';
import { recall } from '../../stores/recall.ts';
import { poseItems } from '../items/pose-items.ts';
import { loadJson } from '../load-json.ts';
import { loadBanks, loadIndex } from '../practice/load.ts';

/** What the site changed since the learner answered, as far as the page knows it. */
export interface Changes {
  corrections: KeyCorrection[];
  /** The ids of the items that are not asked any more. */
  retired: string[];
  /** The addresses of the index of the banks and of the retired items. */
  index: string;
  retiredItems: string;
}

/** An answer with its item; without one where the item could not be loaded. */
export type With<Answer> = Answer & { posed?: PosedItem };

/** What was changed of what the learner answered; nothing while the log is being read. */
export interface Changed {
  regraded: With<RegradedAnswer>[];
  retired: With<{ item: string; given: GivenAnswer }>[];
}

/** Finds what was changed of what the learner answered, and loads those items. */
export function useChanged({ corrections, retired, index, retiredItems }: Changes): Changed | undefined {
  const { last } = useStore(learner.$progress);
  const [changed, setChanged] = useState<Changed>();

  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const answers = await recall(givenAnswersFold);
      const regraded = findRegraded(corrections, answers);
      const gone = retired.flatMap((item) => {
        const given = answers[item]?.at(-1);
        return given ? [{ item, given }] : [];
      });
      // Answers first: they are told even where no item can be loaded.
      if (isCurrent) setChanged({ regraded, retired: gone });
      const wanted = new Set([...regraded, ...gone].map(({ item }) => item));
      const items = new Map((await loadThose(wanted)).map((item) => [item.id, item]));
      const pose = <Answer extends { item: string; given: GivenAnswer }>(answers: Answer[]) =>
        Promise.all(answers.map((answer) => poseAsGiven(answer, items.get(answer.item))));
      const posed = { regraded: await pose(regraded), retired: await pose(gone) };
      if (isCurrent) setChanged(posed);
    };
    const loadThose = async (wanted: ReadonlySet<string>): Promise<BankItem[]> => {
      if (wanted.size === 0) return [];
      const old = retired.some((id) => wanted.has(id)) ? await loadJson<BankItem[]>(retiredItems) : [];
      const listed = await loadIndex(index);
      const asked = listed.items.filter(({ id }) => wanted.has(id));
      const { items } = await loadBanks(
        listed,
        asked.map(({ competency }) => competency),
      );
      return [...old, ...items.values()].filter(({ id }) => wanted.has(id));
    };
    load().catch(() => undefined); // what was told so far stays
    return () => void (isCurrent = false);
  }, [last?.id]);

  return changed;
}

/** With the numbers of then, where it is a calculation. */
async function poseAsGiven<Answer extends { item: string; given: GivenAnswer }>(
  answer: Answer,
  item: BankItem | undefined,
): Promise<With<Answer>> {
  if (!item) return answer;
  const sessionSeed = ((answer.given.seed ?? 0) ^ seedFrom(item.id)) >>> 0;
  const [posed] = await poseItems([item], sessionSeed);
  return posed ? { ...answer, posed } : answer;
}
