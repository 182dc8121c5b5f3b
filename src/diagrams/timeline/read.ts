import { diagramProblem, readLines, type Line, type Mark } from '../lines.ts';
import { day, readTime, timePattern, type Family } from './time.ts';

export interface Timeline {
  family: Family;
  entries: Entry[];
}

/** Something at a time or from one to another, in seconds; through a gap the axis is cut short. */
export interface Entry {
  is: 'event' | 'span' | 'gap';
  from: number;
  to: number;
  /** As the author wrote it. */
  time: string;
  text: string;
  mark?: Mark;
}

const example = '08:25..10:40 The CT keeps its images';
const pattern = new RegExp(String.raw`^(gap\s+)?(${timePattern})(?:\s*\.\.\s*(${timePattern}))?\s*:?\s+(\S.*)$`);

/** Entries in order of time from lines such as `08:25..10:40 The CT keeps its images`; throws what is wrong with a line. */
export function readTimeline(source: string): Timeline {
  const entries: Entry[] = [];
  let family: Family | undefined;
  for (const line of readLines(source)) {
    const [, gap, from = '', to, text = ''] = pattern.exec(line.text) ?? [];
    const [start, end] = [readTime(from), readTime(to ?? from)];
    if (!start || !end || !text)
      throw diagramProblem(line, 'a time or two with “..” between them, and what happened', example);
    family ??= start.family;
    if (start.family !== family || end.family !== family)
      throw diagramProblem(line, 'times written as in the first line', example);
    const time = to ? `${from}–${to}` : from;
    const is = gap ? 'gap' : to ? 'span' : 'event';
    const placed = place(line, family, start.at, end.at, entries.at(-1)?.from);
    entries.push({ is, ...placed, time, text, ...(line.mark ? { mark: line.mark } : {}) });
    if (is === 'gap' && placed.to <= placed.from)
      throw diagramProblem(line, 'where the gap ends', 'gap 12:00..18:00 nothing is scheduled');
  }
  if (!family) throw diagramProblem(undefined, 'at least one time', example);
  return { family, entries };
}

/** After midnight a clock begins anew; any other time that goes back is a mistake. */
function place(
  line: Line,
  family: Family,
  from: number,
  to: number,
  before: number | undefined,
): { from: number; to: number } {
  if (family === 'clock') {
    const days = before === undefined ? 0 : Math.floor(before / day) + (from < before % day ? 1 : 0);
    const start = from + days * day;
    return { from: start, to: start + (to < from ? to + day - from : to - from) };
  }
  if (before !== undefined && from < before) throw diagramProblem(line, 'lines in order of time', example);
  if (to < from) throw diagramProblem(line, 'an end after the beginning', example);
  return { from, to };
}
