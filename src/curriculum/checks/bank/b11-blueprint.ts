import { apportion } from '../../../engine/apportion.ts';
import type { Certification } from '../../../schema/certification.ts';
import type { Entries } from '../../entry.ts';
import { floors } from '../../floors.ts';
import { listItems } from '../../item-entry.ts';
import type { Finding, Rule } from '../../rule.ts';
import { percent } from './single-choices.ts';

/**
 * ITEM-RULES B11: a form is drawn by an outline, so the bank must have what the outline asks for. While the bank is
 * growing, a section that has too small a share of it is only told.
 */
export const blueprint: Rule = {
  id: 'B11',
  sentence: 'What is taught has enough items, and the bank follows the outlines.',
  severity: 'error',
  advice: 'Write what is missing.',
  find: (entries) => [...findFewItems(entries), ...findOutlines(entries)],
};

function findFewItems(entries: Entries): Finding[] {
  const items = listItems(entries).filter(({ item }) => !item.retired);
  const taught = new Set(entries.lessons.flatMap(({ data }) => data.competencies));
  return entries.domains.flatMap((domain) =>
    domain.data.competencies
      .filter(({ id }) => taught.has(id))
      .flatMap(({ id, outcomes }): Finding[] => {
        const own = items.filter(({ competency }) => competency === id);
        const file = own[0]?.file ?? `content/items/${domain.id}/${id}.yaml`;
        const count = own.length;
        if (count < floors.itemsInCompetency)
          return [
            { file, wrong: `${id} is taught and has ${count} items.`, advice: atLeast(floors.itemsInCompetency) },
          ];
        return outcomes
          .map((outcome) => ({ ...outcome, count: own.filter(({ item }) => item.outcome === outcome.id).length }))
          .filter(({ count }) => count < floors.itemsInOutcome)
          .map(({ id: outcome, count }) => ({
            file,
            wrong: `The outcome ${outcome} of ${id} is tested by ${count} items.`,
            advice: atLeast(floors.itemsInOutcome),
          }));
      }),
  );
}

function atLeast(count: number): string {
  return `Write at least ${count}.`;
}

type Paper = Certification['papers'][number];

function findOutlines(entries: Entries): Finding[] {
  const items = listItems(entries).filter(({ item }) => !item.retired);
  const count = (competencies: readonly string[]) =>
    items.filter(({ competency }) => competencies.includes(competency)).length;
  return entries.certifications.flatMap(({ file, data }) =>
    data.papers.flatMap((paper) => [
      ...findMisshared(paper).map((fault) => ({ file, id: paper.id, ...fault })),
      ...findThinSections(paper, count).map((fault) => ({ file, id: paper.id, ...fault })),
    ]),
  );
}

/** Weights that are counts of items are what a form of all of them must have. */
function findMisshared({ total, sections }: Paper): Pick<Finding, 'wrong' | 'advice'>[] {
  const weights = sections.map(({ weight }) => weight);
  if (![total, ...weights].every(Number.isInteger)) return [];
  const shares = apportion(weights, total);
  return sections.flatMap(({ id, weight }, i) =>
    weight === shares[i]
      ? []
      : [
          {
            wrong: `A form of ${total} items has ${shares[i]} of ${id}, and the outline ${weight}.`,
            advice: 'Mend the weights, or the total.',
          },
        ],
  );
}

/** A section is served where its share of the bank is within three points of its weight, or three forms can be filled. */
function findThinSections(
  { total, sections }: Paper,
  count: (competencies: readonly string[]) => number,
): Omit<Finding, 'file'>[] {
  const whole = count(sections.flatMap(({ competencies }) => competencies));
  return sections.flatMap(({ id, weight, competencies }) => {
    const own = count(competencies);
    const [share, due] = [own / Math.max(whole, 1), weight / total];
    if (Math.abs(share - due) <= 0.03 || own >= 3 * weight) return [];
    return [
      {
        severity: 'note' as const,
        wrong: `${id} has ${own} of the ${whole} items for this paper, ${percent(share)}, and weighs ${percent(due)}.`,
        advice:
          share < due
            ? `Write items of ${competencies.join(', ')}: ${Math.ceil(3 * weight)} fill three forms.`
            : 'Write items of the other sections.',
      },
    ];
  });
}
