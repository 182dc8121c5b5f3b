import { pile, setText } from '../block.ts';
import { along, type Drawing, type Point, type Shape } from '../drawing.ts';
import type { Curve, Part } from './read.ts';

const tile = { width: 68, height: 52 };

/** A column of stages joined by arrows, beside which stands what flows. */
export function drawPipeline(parts: readonly Part[], within: number): Drawing {
  const width = Math.min(within, 440);
  const shapes: Shape[] = [];
  const hasCurves = parts.some(({ curve }) => curve);
  const trunk = hasCurves ? 14 + tile.width / 2 : 34;
  const beside = trunk + 22;
  let y = 1;
  let end: number | undefined;
  let number = 0;
  const join = (to: number): void => {
    if (end !== undefined)
      shapes.push({
        is: 'line',
        points: along(trunk, end, trunk, to),
        look: 'line',
        head: 'end',
      });
  };
  for (const [i, part] of parts.entries()) {
    const { is, name, about, curve, mark } = part;
    const isStage = is === 'stage';
    const x = isStage && hasCurves ? 14 + tile.width + 16 : isStage ? 46 : beside;
    const words = pile([
      setText(name, { width: width - x - 12, style: 'name', mark }),
      ...(about ? [setText(about, { width: width - x - 12, style: 'small', tone: 'soft' })] : []),
    ]);
    if (isStage) {
      number += 1;
      const height = Math.max(words.height + 24, hasCurves ? tile.height + 20 : 44);
      join(y);
      shapes.push({ is: 'box', at: [1, y], size: [width - 2, height], look: 'plain', tone: mark });
      if (curve) shapes.push(...drawCurve(curve, [14, y + (height - tile.height) / 2]));
      else shapes.push(...drawNumber(number, trunk === 34 ? 24 : trunk, y + height / 2));
      shapes.push(...words.put(x, y + (height - words.height) / 2));
      end = y + height;
      y += height + (parts[i + 1]?.is === 'stage' ? 26 : 0);
    } else {
      const before = end === undefined ? 0 : 12;
      shapes.push(...words.put(x, y + before));
      const bottom = y + before + words.height + 12;
      // What flows lies beside its arrow; the first begins at a dot.
      if (end === undefined) {
        shapes.push({ is: 'dot', at: [trunk, y + 9], radius: 5, look: 'full', tone: mark });
        end = y + 14;
      } else if (i === parts.length - 1) join(bottom - 4);
      y = bottom;
    }
  }
  return { width, height: y + 1, shapes };
}

function drawNumber(number: number, x: number, y: number): Shape[] {
  return [
    { is: 'dot', at: [x, y], radius: 10, look: 'number' },
    { is: 'text', at: [x, y + 4.5], text: String(number), style: 'small', anchor: 'middle' },
  ];
}

/** What comes out (upwards) for what goes in (to the right), in a small tile. */
function drawCurve(curve: Curve, [x, y]: Point): Shape[] {
  const place = (share: number): Point => {
    const out = Math.min(1, Math.max(0, forms[curve](share)));
    return [x + 7 + share * (tile.width - 14), y + tile.height - 7 - out * (tile.height - 14)];
  };
  const points = Array.from({ length: 41 }, (_, i) => place(i / 40));
  return [
    { is: 'box', at: [x, y], size: [tile.width, tile.height], look: 'quiet', round: 3 },
    { is: 'line', points, look: 'line', tone: 'key' },
  ];
}

const forms: Record<Curve, (share: number) => number> = {
  line: (share) => share,
  window: (share) => (share - 0.3) / 0.4,
  sigmoid: (share) => 1 / (1 + Math.exp(-12 * (share - 0.5))),
  gamma: (share) => share ** 2.2,
  inverse: (share) => 1 - share,
  steps: (share) => Math.floor(Math.min(share, 0.999) * 5) / 4,
};
