/** What an address asks the bench to begin with: presets of both sides, or a capture to replay. */
export interface Start {
  asks?: string;
  answers?: string;
  replay?: string;
}

/** Reads `?asks=us-jpeg&answers=archive` or `?replay=abort`, by which lessons lead to the bench. */
export function readStart(search: string): Start {
  const given = new URLSearchParams(search);
  const [asks, answers, replay] = ['asks', 'answers', 'replay'].map((name) => given.get(name) ?? undefined);
  return { ...(asks && { asks }), ...(answers && { answers }), ...(replay && { replay }) };
}
