/** How much a defect matters: `error` fails the build, `warning` wants a mend or a reason, `note` is only told. */
export type Severity = 'error' | 'warning' | 'note';

/** A defect in content, said so that an author can mend it. */
export interface Problem {
  /** The path from the top of the repository. */
  file: string;
  /** The id of what is wrong in that file, where it has one. */
  id?: string;
  /** The text that offends, as the author wrote it; its line is found by it. */
  text?: string;
  /** The line of the file, from 1, where it is known. */
  line?: number;
  /** The id of the rule that is broken. */
  rule: string;
  severity: Severity;
  /** What is wrong, quoting the text that offends. */
  wrong: string;
  /** What to do about it. */
  advice: string;
}

const signs = { error: '✗', warning: '!', note: '·' } as const;

/** The problem as lines for a terminal; an editor opens its first word. */
export function formatProblem({ file, id, line, rule, severity, wrong, advice }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${signs[severity]} ${place}${id ? ` ${id}` : ''} (${rule})\n    ${wrong}\n    → ${advice}`;
}
