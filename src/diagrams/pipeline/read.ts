import { diagramProblem, readLines, splitAt, type Mark } from '../lines.ts';

export const curves = ['line', 'window', 'sigmoid', 'gamma', 'inverse', 'steps'] as const;
export type Curve = (typeof curves)[number];

/** What flows, or a stage that it passes. */
export interface Part {
  is: 'value' | 'stage';
  name: string;
  about: string;
  curve?: Curve;
  mark?: Mark;
}

const example = 'stage VOI LUT: centre 40, width 400 ~window';

/** Values and stages in their order, from lines such as `stage VOI LUT: centre 40, width 400 ~window`; throws what is wrong with a line. */
export function readPipeline(source: string): Part[] {
  const parts = readLines(source).map((line): Part => {
    const [, word, rest = '', shape] = /^(value|stage)\s+(.*?)(?:\s*~(\w+))?$/.exec(line.text) ?? [];
    const [name, about] = splitAt(rest, ': ');
    if (!name) throw diagramProblem(line, '“value” or “stage” and a name', example);
    const curve = curves.find((curve) => curve === shape);
    if (shape && !curve)
      throw diagramProblem(line, `one of the curves ${curves.map((name) => `~${name}`).join(', ')}`, example);
    if (curve && word === 'value') throw diagramProblem(line, 'a curve at a stage, not at a value', example);
    return {
      is: word as Part['is'],
      name,
      about,
      ...(curve ? { curve } : {}),
      ...(line.mark ? { mark: line.mark } : {}),
    };
  });
  if (!parts.some(({ is }) => is === 'stage')) throw diagramProblem(undefined, 'at least one stage', example);
  return parts;
}
