import { diagramProblem, readLines, splitAt, type Mark } from '../lines.ts';

export interface Stack {
  stacks: { title: string; layers: Layer[] }[];
  /** What joins the stacks below, such as a network. */
  wire: string;
  /** Whether each layer holds the next within it. */
  isNested: boolean;
}

export interface Layer {
  name: string;
  about: string;
  mark?: Mark;
}

const example = 'stack DICOM';

/** Layers from `stack NAME` (or `wraps NAME`) and the lines below it, top or outermost first; throws what is wrong with a line. */
export function readStack(source: string): Stack {
  const stacks: Stack['stacks'] = [];
  let wire = '';
  let isNested = false;
  for (const line of readLines(source)) {
    const [, word = '', rest = ''] = /^(stack|wraps|wire)\b:?\s*(.*)$/.exec(line.text) ?? [];
    if (word === 'wire') {
      if (!rest) throw diagramProblem(line, 'what joins the stacks', 'wire: the hospital’s network');
      wire = rest;
    } else if (word && line.indent === 0) {
      if (stacks.length > 0 && isNested !== (word === 'wraps'))
        throw diagramProblem(line, 'either “stack” or “wraps”, not both', example);
      isNested = word === 'wraps';
      stacks.push({ title: rest, layers: [] });
    } else {
      const [name, about] = splitAt(line.text, ': ');
      const stack = stacks.at(-1);
      if (!stack || !name) throw diagramProblem(line, 'a line “stack” before its layers', example);
      stack.layers.push({ name, about, ...(line.mark ? { mark: line.mark } : {}) });
    }
  }
  if (stacks.length === 0 || stacks.some(({ layers }) => layers.length === 0))
    throw diagramProblem(undefined, 'a line “stack” and at least one layer below it', `${example}\\n  TCP: segments`);
  return { stacks, wire, isNested };
}
