import type { DataSet } from '../dicom/data-set.ts';
import { answerIdentifier, withCharacterSet } from './answer-identifier.ts';
import type { Archive } from './archive.ts';
import { checkLevels, type Root } from './check-levels.ts';
import { listEntities } from './entities.ts';
import type { Habits } from './habits.ts';
import { judgeKeys, type Verdict } from './match.ts';

/** One patient, study, series, instance or step, and what each key said of it. */
export interface Judged {
  attributes: DataSet;
  verdicts: Verdict[];
  /** What is sent back, where every key fits. */
  answer?: DataSet;
}

/** The answer to a C-FIND, and how it came about. */
export interface Finding {
  /** The final status (PS3.4 Table C.4-1): `0000`, `A900`, or `FE00` where it was cancelled before the last match. */
  status: string;
  /** The status of each match: `FF01` where a key was not supported. */
  pending: 'FF00' | 'FF01';
  /** Those that it had looked at when it ended. */
  judged: Judged[];
  /** The tags of keys that were passed over. */
  ignored: string[];
  /** Why the request was refused, or what is not as it should be. */
  remarks: string[];
}

/** How the archive calls itself in Retrieve AE Title (0008,0054). */
const archiveTitle = 'ARCHIVE';

/** Never matched: it says how the rest is meant (PS3.4 §C.2.2.2, §C.4.1.1.3.1). */
const instructions = new Set(['00080005', '00080052', '00080053', '00080054', '00080056', '00080201']);

/**
 * Answers a C-FIND from the archive, or from its worklist (PS3.4 §C.4.1.3, §K.4.1.3); after `cancelAfter` matches a
 * C-CANCEL arrives, which ends it where more would have come.
 */
export function find(
  archive: Archive,
  root: Root,
  identifier: DataSet,
  habits: Habits,
  cancelAfter = Infinity,
): Finding {
  const { status, level, ignored: misplaced, remarks } = checkLevels(root, identifier, habits);
  const ignored = [...misplaced, ...habits.lacks.filter((tag) => tag in identifier)];
  const pending = ignored.length > 0 ? 'FF01' : 'FF00';
  if (status !== '0000') return { status, pending, judged: [], ignored, remarks };
  const entities = level ? listEntities(archive, level) : archive.worklist.map((attributes) => ({ attributes }));
  const keys = without(identifier, (tag) => instructions.has(tag) || ignored.includes(tag));
  const asked = without(identifier, (tag) => ignored.includes(tag));
  const judged = entities.map(({ attributes }) => {
    const held = without(attributes, (tag) => habits.lacks.includes(tag));
    const verdicts = judgeKeys(keys, held, habits);
    if (!verdicts.every(({ fits }) => fits)) return { attributes, verdicts };
    const answer = answerIdentifier(asked, level ? { ...held, ...sent(level) } : held, habits);
    return { attributes, verdicts, answer: withCharacterSet(answer, attributes) };
  });
  const end = placeAfter(judged, cancelAfter);
  const isCut = judged.slice(end).some(({ answer }) => answer);
  if (isCut) return { status: 'FE00', pending, judged: judged.slice(0, end), ignored, remarks };
  return { status, pending, judged, ignored, remarks };
}

/** The place behind that many matches. */
function placeAfter(judged: readonly Judged[], matches: number): number {
  const places = judged.flatMap(({ answer }, place) => (answer ? [place + 1] : []));
  return matches < 1 ? 0 : (places[matches - 1] ?? judged.length);
}

function sent(level: string): DataSet {
  return {
    '00080052': { vr: 'CS', Value: [level] },
    '00080054': { vr: 'AE', Value: [archiveTitle] },
    '00080056': { vr: 'CS', Value: ['ONLINE'] },
  };
}

function without(dataSet: DataSet, isOut: (tag: string) => boolean): DataSet {
  return Object.fromEntries(Object.entries(dataSet).filter(([tag]) => !isOut(tag)));
}
