import { address } from '../../../components/address.ts';
import { shipCases, shipItem } from '../../../curriculum/bank.ts';
import type { Curriculum, LessonNode } from '../../../curriculum/curriculum.ts';
import type { BankCase, PosedItem } from '../../../engine/bank.ts';
import { poseItem } from '../../../engine/items/pose.ts';
import { checkSeed } from '../../../islands/items/check-seed.ts';

/** The items that stand in a lesson to check oneself by, in their order, and the cases that they are about. */
export function listCheckItems(lesson: LessonNode, curriculum: Curriculum): { items: PosedItem[]; cases: BankCase[] } {
  const asked = lesson.competencies
    .flatMap((id) => curriculum.competencies.get(id) ?? [])
    .flatMap((competency) => competency.items.map((item) => ({ item, competency })))
    .filter(({ item }) => lesson.checkItems.includes(item.id))
    .toSorted((a, b) => lesson.checkItems.indexOf(a.item.id) - lesson.checkItems.indexOf(b.item.id));
  return {
    items: asked.map(({ item, competency }) => poseItem(shipItem(item, competency, curriculum, address), checkSeed)),
    cases: shipCases(
      asked.map(({ item }) => item),
      curriculum,
    ),
  };
}
