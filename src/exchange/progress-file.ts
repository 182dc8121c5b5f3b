import type { LearnerEvent } from '../engine/event.ts';
import { judgeEvent } from './event-shape.ts';
import { findExcess, type Limits } from './json-limits.ts';
import { upgradeVersion0 } from './progress-file-0.ts';

/**
 * The progress file. Every version can be read for ever:
 * 0 (before the first release): `{ attempts: [{ item, outcome, option, correct, at }] }`, without format and version.
 * 1: format, version, `events` as in the log, and `unreadable`: entries of the log that could not be read, to the letter;
 *    those of them that the reading site knows are taken in.
 */
export interface ProgressFile {
  format: 'pacs-prep-progress';
  version: 1;
  exportedAt: string;
  events: LearnerEvent[];
  unreadable: unknown[];
}

const newest = 1;
/** Bytes, or characters; a learner's log of 100,000 attempts has about 30 million. */
const longest = 50_000_000;
/** A file of ours has four levels and, the longest, some two and a half million values. */
const most: Limits = { levels: 20, values: 5_000_000 };
const excesses: Record<keyof Limits, string> = {
  levels: 'The file is nested deeper than any progress file is.',
  values: 'The file holds more values than any progress file does.',
};

/** What a file was found to hold, or why the whole of it is refused. */
export type ReadProgress = { events: LearnerEvent[] } | { refused: string };

/** Why a file of that many bytes is not even opened: what it holds would fill the memory. */
export function refuseSize(bytes: number): string | undefined {
  return bytes > longest ? 'The file is larger than any progress file can be.' : undefined;
}

/** The file as text. */
export function writeProgressFile(events: LearnerEvent[], unreadable: unknown[], now: number): string {
  const file: ProgressFile = {
    format: 'pacs-prep-progress',
    version: newest,
    exportedAt: new Date(now).toISOString(),
    events,
    unreadable,
  };
  return JSON.stringify(file, undefined, 1);
}

/** The events of a file of any version, or why the whole file is refused. Nothing is read by halves. */
export function readProgressFile(text: string): ReadProgress {
  const refused = refuseSize(text.length);
  if (refused) return { refused };
  // Before it is parsed: millions of brackets would take gigabytes.
  const excess = findExcess(most, text);
  if (excess) return { refused: excesses[excess] };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { refused: 'The file is not JSON, or was cut short.' };
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { refused: 'The file holds no progress of PACS Prep.' };
  const { format, version, events, unreadable, attempts } = file as Record<string, unknown>;
  if (format === undefined && (version === undefined || version === 0) && Array.isArray(attempts))
    return judgeAll(upgradeVersion0(attempts));
  if (format !== 'pacs-prep-progress') return { refused: 'The file holds no progress of PACS Prep.' };
  if (typeof version !== 'number' || version < 1) return { refused: 'The file does not say its version.' };
  if (version > newest)
    return { refused: `The file is of version ${version}; this site reads up to ${newest}. Use the newer site.` };
  if (!Array.isArray(events)) return { refused: 'The file has no list of events.' };
  const read = judgeAll(events);
  return 'refused' in read ? read : { events: [...read.events, ...keepReadable(unreadable)] };
}

/** What an older site had set aside and this one can read, such as a kind of event that came later. */
function keepReadable(setAside: unknown): LearnerEvent[] {
  if (!Array.isArray(setAside)) return [];
  return setAside.flatMap((raw) => {
    const judged = judgeEvent(raw);
    return 'event' in judged ? [judged.event] : [];
  });
}

function judgeAll(raw: unknown[]): ReadProgress {
  const events: LearnerEvent[] = [];
  const named: string[] = [];
  let faults = 0;
  for (const [i, one] of raw.entries()) {
    const judged = judgeEvent(one);
    if ('event' in judged) events.push(judged.event);
    else if (++faults <= 3) named.push(`entry ${i + 1} (${judged.unreadable})`);
  }
  if (faults === 0) return { events };
  const more = faults > 3 ? ` and ${faults - 3} more` : '';
  return { refused: `${faults} of ${raw.length} entries cannot be read: ${named.join('; ')}${more}.` };
}
