/** A defect in content, said so that an author can mend it. */
export interface Problem {
  /** The path from the top of the repository. */
  file: string;
  /** The id of what is wrong in that file, where it has one. */
  id?: string;
  /** `error` fails the build; `warning` wants a look. */
  severity: 'error' | 'warning';
  /** What is wrong, quoting the text that offends. */
  wrong: string;
  /** What to do about it. */
  advice: string;
}

/** One rule: what it finds wrong in all of the content. */
export type Check<Content> = (content: Content) => Problem[];

/** The problem as lines for a terminal. */
export function formatProblem({ file, id, severity, wrong, advice }: Problem): string {
  const place = id ? `${file} › ${id}` : file;
  return `${severity === 'error' ? '✗' : '!'} ${place}\n    ${wrong}\n    → ${advice}`;
}
