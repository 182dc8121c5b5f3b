import type { Entry } from '../drawing.ts';
import { joinWords, withMark } from '../told.ts';
import type { Node } from './read.ts';

/** Each node in words, what it holds below it. */
export function tellTree(nodes: readonly Node[]): Entry[] {
  return nodes.map(({ name, count, attributes, mark, children }) => {
    const listed = attributes.map(({ name, tag }) => (tag ? `${name} ${tag}` : name));
    const text = withMark(`${name}${count ? ` (${tellCount(count)})` : ''}`, mark);
    return { text: listed.length > 0 ? `${text}: ${listed.join('; ')}` : text, under: tellTree(children) };
  });
}

/** What the drawing shows, in one sentence. */
export function summariseTree(roots: readonly Node[]): string {
  const names = (nodes: readonly Node[]): string[] => nodes.flatMap(({ name, children }) => [name, ...names(children)]);
  return `A tree from ${joinWords(roots.map(({ name }) => name))} down: ${names(roots).join(', ')}.`;
}

function tellCount(count: string): string {
  const [from = '', to = from] = count.split('..');
  return from === to ? (from === 'n' ? 'any number' : from) : to === 'n' ? `${from} or more` : `${from} to ${to}`;
}
