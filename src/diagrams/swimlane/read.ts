import { diagramProblem, readLines, splitAt, type Line, type Mark } from '../lines.ts';

export interface Swimlane {
  lanes: string[];
  steps: Step[];
}

export interface Step {
  lane: number;
  text: string;
  isQuestion: boolean;
  /** Where it goes on; nowhere where it ends. */
  exits: Exit[];
  mark?: Mark;
}

/** The way to a step by its place, or to the end. */
export interface Exit {
  answer: string;
  to: number | 'end';
}

interface Draft extends Omit<Step, 'exits'> {
  line: Line;
  name: string;
  exits: { answer: string; to: string; line: Line }[];
}

const stepExample = 'Radiographer: Is the patient on the worklist?';
const exitExample = '  no -> register';

/** Steps of people and systems from lines such as `RIS: schedules the exam`; throws what is wrong with a line. */
export function readSwimlane(source: string): Swimlane {
  const lanes: string[] = [];
  const drafts: Draft[] = [];
  for (const line of readLines(source)) {
    if (/^lanes?:/.test(line.text))
      for (const name of splitAt(line.text, ':')[1].split(',')) findLane(lanes, name, line);
    else if (line.indent > 0) readExit(line, drafts.at(-1));
    else drafts.push(readStep(line, lanes));
  }
  if (drafts.length === 0) throw diagramProblem(undefined, 'at least one step', stepExample);
  return { lanes, steps: drafts.map((draft, i) => finish(draft, i, drafts)) };
}

function readStep(line: Line, lanes: string[]): Draft {
  const [, name = '', lane = '', text = ''] = /^(?:([\w-]+)\s*=\s*)?([^:]+):\s*(.+)$/.exec(line.text) ?? [];
  if (!text) throw diagramProblem(line, 'who does it, a colon and what is done', stepExample);
  const marked = line.mark ? { mark: line.mark } : {};
  return { lane: findLane(lanes, lane, line), text, name, line, isQuestion: text.endsWith('?'), exits: [], ...marked };
}

function readExit(line: Line, step: Draft | undefined): void {
  const [, answer = '', to = ''] = /^(?:(.*?)\s+)?->\s*([\w-]+)$/.exec(line.text) ?? [];
  if (!to || !step)
    throw diagramProblem(line, 'an answer, an arrow and the name of a step, “next” or “end”', exitExample);
  step.exits.push({ answer, to, line });
}

function findLane(lanes: string[], given: string, line: Line): number {
  const name = given.trim();
  if (!name) throw diagramProblem(line, 'the name of a lane', stepExample);
  const found = lanes.indexOf(name);
  return found >= 0 ? found : lanes.push(name) - 1;
}

function finish({ line, name: _name, exits, ...step }: Draft, place: number, drafts: readonly Draft[]): Step {
  if (step.isQuestion && exits.length < 2)
    throw diagramProblem(line, 'two answers or more, indented below the question', exitExample);
  if (exits.length === 0) return { ...step, exits: place + 1 < drafts.length ? [{ answer: '', to: place + 1 }] : [] };
  const ways = exits.map(({ answer, to, line }): Exit => {
    if (to === 'end') return { answer, to };
    const found = to === 'next' ? place + 1 : drafts.findIndex(({ name }) => name === to);
    if (found >= 0 && found < drafts.length && found !== place) return { answer, to: found };
    throw diagramProblem(line, 'the name of another step, as given before its “=”', `${to} = ${stepExample}`);
  });
  if (new Set(ways.map(({ to }) => to)).size < ways.length || ways.filter(({ to }) => to !== place + 1).length > 2)
    throw diagramProblem(line, 'ways to different steps, and beside “next” no more than two', exitExample);
  return { ...step, exits: ways };
}
