import type { Entry } from '../drawing.ts';
import { joinWords, withMark } from '../told.ts';
import type { Layer, Stack } from './read.ts';

/** Each stack as a list from its top, or each wrapping as lists within lists. */
export function tellStack({ stacks, wire, isNested }: Stack): Entry[] {
  const entries = stacks.map(({ title, layers }) => ({
    text: `${title || 'Layers'}, ${isNested ? 'from the outside' : 'from the top'}:`,
    under: layers.map((layer, i) => ({ text: tellLayer(layer), number: i + 1 })),
  }));
  return wire ? [...entries, { text: `Joined below by ${wire}` }] : entries;
}

/** What the drawing shows, in one sentence. */
export function summariseStack({ stacks, isNested }: Stack): string {
  const titles = joinWords(stacks.map(({ title, layers }) => title || `${layers[0]?.name} to ${layers.at(-1)?.name}`));
  return isNested
    ? `What wraps what: ${titles}.`
    : `${stacks.length === 1 ? 'A stack' : 'Stacks'} of layers: ${titles}.`;
}

function tellLayer({ name, about, mark }: Layer): string {
  return withMark(about ? `${name}: ${about}` : name, mark);
}
