import type { Entry } from '../drawing.ts';
import { joinWords, withMark } from '../told.ts';
import type { Swimlane } from './read.ts';

/** The steps in words, under the numbers that they bear in the drawing. */
export function tellSwimlane({ lanes, steps }: Swimlane): Entry[] {
  return steps.map(({ lane, text, mark, exits }, i) => {
    const isPlain = exits.length === 1 && exits[0]?.to === i + 1 && !exits[0].answer;
    const under = isPlain
      ? []
      : exits.map(({ answer, to }) => ({ text: `${answer ? `${answer}: ` : ''}${tellTarget(to)}` }));
    return { text: withMark(`${lanes[lane]}: ${text}`, mark), number: i + 1, under };
  });
}

/** Where a way leads. */
export function tellTarget(to: number | 'end'): string {
  return to === 'end' ? 'this is the end' : `go on with ${to + 1}`;
}

/** What the drawing shows, in one sentence. */
export function summariseSwimlane({ lanes, steps }: Swimlane): string {
  return `A workflow of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} by ${joinWords(lanes)}, from top to bottom.`;
}
