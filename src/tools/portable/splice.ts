/** What comes in place of a text from `start` to before `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made, which do not overlap; everything else stays as it was, to the letter. */
export function splice(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`Two edits overlap at ${start}.`);
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
