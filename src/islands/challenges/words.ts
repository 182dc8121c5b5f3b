import type { Degree } from '../../schema/words.ts';
import type { Judgement } from '../../engine/challenges/judge.ts';
import type { Course } from '../../engine/challenges/score.ts';

/** What a wrong hand-in is told, which gives nothing away; `wrong` is how many there were with it. */
export function describeVerdict({ missing, of, excess }: Judgement, wrong: number): string {
  const there = of - missing;
  const parts = [
    `Not solved yet, on try ${wrong}.`,
    missing > 0 &&
      of > 1 &&
      `${there === 0 ? 'None' : there} of the ${of} things asked for ${there === 1 ? 'is' : 'are'} there.`,
    missing > 0 && of === 1 && 'What is asked for is not there.',
    missing === 0 && 'All that is asked for is there,',
    excess > 0 &&
      `${missing === 0 ? 'but' : 'And'} ${excess === 1 ? 'something is' : `${excess} things are`} marked or set that should not be.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** A score as it is shown: `0.6`, `1`, `0`. */
export function formatScore(score: number): string {
  return String(Math.round(score * 10) / 10);
}

/** How it was come by: `with 1 hint and 2 wrong hand-ins`. */
export function describeCourse({ isSolved, hints, wrong }: Course): string {
  const count = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'}`;
  if (!isSolved) return 'as for all that is given up';
  if (hints === 0 && wrong === 0) return 'without a hint, at the first try';
  if (hints === 0) return `without a hint, after ${count(wrong, 'wrong hand-in')}`;
  return `with ${count(hints, 'hint')}${wrong === 0 ? '' : ` and ${count(wrong, 'wrong hand-in')}`}`;
}

/** How hard a challenge is, in a word or two. */
export const degreeNames: Record<Degree, string> = { 1: 'warm-up', 2: 'on call', 3: 'escalated' };
