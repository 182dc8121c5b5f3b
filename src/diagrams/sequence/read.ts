import { diagramProblem, readLines, splitAt, type Line, type Mark } from '../lines.ts';

export interface Sequence {
  actors: Actor[];
  events: Event[];
}

export interface Actor {
  name: string;
  /** What else stands in its head, such as an AE title. */
  about?: string;
}

export type Event =
  | {
      is: 'message';
      kind: 'call' | 'reply' | 'lost';
      number: number;
      from: number;
      to: number;
      text: string;
      mark?: Mark;
    }
  | { is: 'note'; first: number; last: number; text: string; mark?: Mark }
  | { is: 'frame'; title: string; events: Event[] }
  | { is: 'pause'; text: string };

const arrows = { '->': 'call', '-->': 'reply', '-x': 'lost' } as const;
const example = 'CT -> Archive: C-STORE-RQ';

/** Messages between actors from lines such as `CT -> Archive: C-STORE-RQ`; throws what is wrong with a line. */
export function readSequence(source: string): Sequence {
  const actors: Actor[] = [];
  const events: Event[] = [];
  const open: { line: Line; events: Event[] }[] = [];
  let number = 0;
  const add = (event: Event): unknown => (open.at(-1)?.events ?? events).push(event);

  for (const line of readLines(source)) {
    const { text, mark } = line;
    const marked = mark ? { mark } : {};
    const message = /^(.+?)\s+(->|-->|-x)\s+([^:]+?)(?:\s*:\s*(.*))?$/.exec(text);
    const [word = ''] = text.split(/[\s:]/, 1);
    if (/^actors?:/.test(text))
      for (const name of splitAt(text, ':')[1].split(',')) findActor(actors, name, line, true);
    else if (message) {
      const [, from = '', arrow = '', to = '', said = ''] = message;
      if (!said) throw diagramProblem(line, 'what the message says, after a colon', example);
      const kind = arrows[arrow as keyof typeof arrows];
      number += 1;
      const [start, end] = [findActor(actors, from, line), findActor(actors, to, line)];
      add({ is: 'message', kind, number, from: start, to: end, text: said, ...marked });
    } else if (word === 'note') {
      const [names, said] = splitAt(text.slice(4), ':');
      if (!names || !said)
        throw diagramProblem(line, 'whose note it is, a colon and its text', 'note Archive: knows the caller');
      const places = names.split(',').map((name) => findActor(actors, name, line));
      add({ is: 'note', first: Math.min(...places), last: Math.max(...places), text: said, ...marked });
    } else if (word === 'frame') {
      const frame = { is: 'frame', title: text.slice(5).trim(), events: [] as Event[] } as const;
      if (!frame.title) throw diagramProblem(line, 'the title of the frame', 'frame Association');
      add(frame);
      open.push({ line, events: frame.events });
    } else if (word === 'pause') add({ is: 'pause', text: text.slice(5).replace(/^:/, '').trim() || '…' });
    else if (text === 'end' && open.length > 0) open.pop();
    else throw diagramProblem(line, 'a message, “note”, “frame”, “end”, “pause” or “actors:”', example);
  }
  const unended = open.at(-1);
  if (unended) throw diagramProblem(unended.line, 'a line “end” that ends this frame', 'end');
  if (number === 0) throw diagramProblem(undefined, 'at least one message', example);
  return { actors, events };
}

/** The place of an actor, who is taken in where he is first named. */
function findActor(actors: Actor[], given: string, line: Line, mayTell = false): number {
  const [, name = given.trim(), about] = (mayTell && /^(.+?)\s*\((.+)\)$/.exec(given.trim())) || [];
  if (!name) throw diagramProblem(line, 'a name', example);
  const found = actors.findIndex((actor) => actor.name === name);
  if (found >= 0) return found;
  return actors.push(about ? { name, about } : { name }) - 1;
}
