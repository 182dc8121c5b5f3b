import { expect, test } from 'vitest';
import { hotspotRegions } from '../../../../src/curriculum/checks/item/i35-hotspots.ts';
import { entriesOf } from '../../build.ts';
import { aHotspot } from '../../items.ts';
import { expectPair, findings } from '../../pair.ts';

const { regions } = aHotspot();

expectPair(hotspotRegions, {
  fails: entriesOf(aHotspot({ answer: ['first', 'second', 'third'] })),
  passes: entriesOf(aHotspot()),
});

test('a region that another covers is found', () => {
  const cover = { kind: 'rect' as const, x: 0, y: 0, width: 100, height: 100 };
  const covered = regions.map((region, i) => (i === 0 ? { ...region, shape: cover } : region));
  expect(findings(hotspotRegions, entriesOf(aHotspot({ regions: covered }))).length).toBeGreaterThanOrEqual(2);
});

test('circles and polygons are known by their middles', () => {
  const shapes = [
    { kind: 'circle' as const, x: 10, y: 50, radius: 5 },
    {
      kind: 'polygon' as const,
      points: [
        [30, 0],
        [50, 0],
        [40, 90],
      ] as [number, number][],
    },
  ];
  const drawn = regions.map((region, i) => ({ ...region, shape: shapes[i] ?? region.shape }));
  expect(findings(hotspotRegions, entriesOf(aHotspot({ regions: drawn })))).toEqual([]);
});
