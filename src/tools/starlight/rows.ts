import type { Build } from './build-site.ts';
import { median } from './median.ts';
import type { Row } from './tabulate.ts';
import type { Paint } from './time-paint.ts';
import { total, type Weight } from './weigh-page.ts';

/** What was measured of both sites, ours first. */
export type Both<Measured> = readonly [ours: Measured, theirs: Measured];

export function listWeights(weights: Both<Weight>): Row[] {
  const kinds = ['HTML', 'CSS', 'script', 'image', 'data', 'font'] as const;
  return [
    ...kinds.map((kind) => row(`${kind}, KB`, weights, (weight) => weight[kind])),
    row('all but fonts, KB', weights, total),
    row('requests', weights, ({ requests }) => requests, 0),
  ];
}

export function listPaints(paints: Both<Paint[]>): Row[] {
  return [
    row('first paint, ms', paints, (all) => median(all.map(({ first }) => first)), 0),
    row('largest paint, ms', paints, (all) => median(all.map(({ largest }) => largest)), 0),
  ];
}

export function listSearches(searches: Both<{ opened: Weight; searched: Weight }>): Row[] {
  return [
    row('script once it is open, KB', searches, ({ opened }) => opened.script),
    row('all but fonts by then, KB', searches, ({ opened }) => total(opened)),
    row('all but fonts once one word is found, KB', searches, ({ searched }) => total(searched)),
  ];
}

export function listBuilds(builds: Both<Build[]>): Row[] {
  const seconds = (all: Build[]) => median(all.map((one) => one.seconds));
  const pages = (all: Build[]) => all[0]?.pages ?? 0;
  return [
    row('seconds', builds, seconds),
    row('seconds of the processor', builds, (all) => median(all.map(({ processor }) => processor))),
    row('pages', builds, pages, 0),
    row('milliseconds a page', builds, (all) => (1000 * seconds(all)) / pages(all), 0),
  ];
}

function row<Measured>(name: string, [ours, theirs]: Both<Measured>, read: (one: Measured) => number, digits = 1): Row {
  return { name, figures: [read(ours), read(theirs)], digits };
}
