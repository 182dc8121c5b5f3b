/** Entries of a file of version 0 as version 1 writes them; what they never had gets the least that can be said. */
export function upgradeVersion0(attempts: unknown[]): unknown[] {
  return attempts.map((attempt) => {
    if (typeof attempt !== 'object' || attempt === null) return attempt;
    const { item, outcome, option, correct, at } = attempt as Record<string, unknown>;
    return {
      kind: 'attempt',
      id: `v0-${item}-${at}`,
      at,
      zone: 0,
      item,
      revision: 1,
      outcome,
      response: [option],
      score: correct === true ? 1 : correct === false ? 0 : correct,
      ms: 0,
      mode: 'practice',
      session: 'v0',
    };
  });
}
