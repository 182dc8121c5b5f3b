import type { Entry } from '../drawing.ts';
import { joinWords, withMark } from '../told.ts';
import type { Link, Network } from './read.ts';

const words = { one: 'to', both: 'and', blocked: 'may not reach' };

/** The zones with their nodes, then the links. */
export function tellNetwork({ zones, nodes, links }: Network): Entry[] {
  const places = zones.map(({ title, about }, i) => ({
    text: about ? `${title}: ${about}` : title,
    under: nodes
      .filter(({ zone }) => zone === i)
      .map(({ name, about, mark }) => ({ text: withMark(about ? `${name}: ${about}` : name, mark) })),
  }));
  const named = zones.length === 1 && !zones[0]?.title ? (places[0]?.under ?? []) : places;
  return [...named, ...links.map((link, i) => ({ text: tellLink(link, nodes), number: i + 1 }))];
}

/** A link in words. */
function tellLink({ from, to, kind, text, mark }: Link, nodes: Network['nodes']): string {
  return withMark(`${nodes[from]?.name} ${words[kind]} ${nodes[to]?.name}: ${text}`, mark);
}

/** What the drawing shows, in one sentence. */
export function summariseNetwork({ zones, nodes, links }: Network): string {
  const ways = `${links.length} ${links.length === 1 ? 'link' : 'links'}`;
  return `${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'} in ${joinWords(zones.map(({ title }) => title))}, with ${ways}.`;
}

/** What the drawing of states shows, in one sentence. */
export function summariseStates({ nodes, links }: Network): string {
  return `${nodes.length} states (${joinWords(nodes.map(({ name }) => name))}) and ${links.length} ${links.length === 1 ? 'way' : 'ways'} between them.`;
}
