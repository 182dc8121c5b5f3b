/** A run of a text, from `start` up to `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** The HTML of a run of an artefact's text. */
export type Develop = (from: number, to: number) => string;

/**
 * Lays spans over a text: what lies within one goes through `within`, what lies between them through `between`. The spans are in
 * order and apart; one that reaches over an end of the run is cut there.
 */
export function lay<Laid extends Span>(
  spans: readonly Laid[],
  between: Develop,
  within: (from: number, to: number, span: Laid) => string,
): Develop {
  return (from, to) => {
    let html = '';
    let at = from;
    for (const span of spans) {
      const start = Math.max(span.start, from);
      const end = Math.min(span.end, to);
      if (start >= end) continue;
      html += between(at, start) + within(start, end, span);
      at = end;
    }
    return html + between(at, to);
  };
}
