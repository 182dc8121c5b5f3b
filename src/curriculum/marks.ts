import type { Entries } from './entry.ts';
import { listItems } from './item-entry.ts';
import { locateLesson } from './locate.ts';
import type { Problem } from './problem.ts';

/** A rule that an author breaks on purpose, in one place and for a reason. */
interface Mark {
  file: string;
  id: string;
  rule: string;
  /** The text that is wrong on purpose; without it, a warning that is silenced for the whole item. */
  text?: string;
  because: string;
}

/** The problems that no author has marked, and those marks that mark nothing. */
export function applyMarks(entries: Entries, problems: Problem[], rules: ReadonlySet<string>): Problem[] {
  const marks = listMarks(entries);
  const heard = new Set<Mark>();
  const left = problems.filter((problem) => {
    const mark = marks.find((one) => covers(one, problem));
    if (mark) heard.add(mark);
    return !mark;
  });
  return [...left, ...marks.filter((mark) => rules.has(mark.rule) && !heard.has(mark)).map(reportUnheard)];
}

function covers(mark: Mark, { file, id, rule, severity, text = '', wrong }: Problem): boolean {
  if (mark.file !== file || mark.id !== id || mark.rule !== rule) return false;
  if (mark.text === undefined) return severity !== 'error';
  return text.includes(mark.text) || mark.text.includes(text || wrong);
}

function reportUnheard({ file, id, rule, text }: Mark): Problem {
  return {
    file,
    id,
    rule: 'S9',
    severity: 'error',
    ...(text === undefined ? {} : { text }),
    wrong:
      text === undefined
        ? `It silences ${rule}, which it does not break.`
        : `“${text}” is marked as wrong on purpose (${rule}), and is right.`,
    advice: 'Take the mark away, or make it wrong again.',
  };
}

function listMarks(entries: Entries): Mark[] {
  return [
    ...entries.lessons.map(({ id, file, data }) => ({ file, id: locateLesson(id).lesson, data })),
    ...listItems(entries).map(({ file, item }) => ({ file, id: item.id, data: item })),
    ...entries.cases.map(({ id, file, data }) => ({ file, id, data })),
    ...entries.atlas.flatMap(({ file, data }) => data.symptoms.map((one) => ({ file, id: one.id, data: one }))),
    ...entries.challenges.flatMap(({ file, data }) => data.challenges.map((one) => ({ file, id: one.id, data: one }))),
    ...entries.pairs.flatMap(({ file, data }) => data.pairs.map((one) => ({ file, id: one.id, data: one }))),
  ].flatMap(({ file, id, data }) => [
    ...(data['wrong-on-purpose'] ?? []).map((mark) => ({ file, id, ...mark })),
    ...('silence' in data ? data.silence : []).map((mark) => ({ file, id, ...mark })),
  ]);
}
