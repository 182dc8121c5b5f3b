import type { Address } from './bank.ts';
import type { ChallengeNode, Curriculum } from './curriculum.ts';
import { renderBlock, renderInline } from './markdown.ts';
import { tellSolution } from './tell-solution.ts';

/** A challenge as its page is given it, without the stored solution; its Markdown is HTML. */
export function shipChallenge(
  challenge: ChallengeNode,
  { lessonsById }: Pick<Curriculum, 'lessonsById'>,
  address: Address,
) {
  const { id, revision, outcome, bench, start, solved, hints, debrief, lessons } = challenge;
  return {
    id,
    revision,
    outcome,
    bench,
    start,
    solved,
    hints: hints.map(renderInline),
    debrief: renderBlock(debrief),
    solution: tellSolution(challenge),
    lessons: lessons.flatMap((lesson) => {
      const node = lessonsById.get(lesson);
      return node ? [{ title: node.title, href: address(node.path) }] : [];
    }),
  };
}

/** What lists of challenges show of one. */
export function listChallenge({ id, bench, degree, minutes, title, path }: ChallengeNode, address: Address) {
  return { id, bench, degree, minutes, title, href: address(path) };
}
