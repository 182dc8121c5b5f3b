import type { Random } from '../../engine/random.ts';

/** A straight piece of a vessel, from one end to the other, in mm. */
export interface Piece {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  radius: number;
}

/** A vessel that forks as it goes: each branch bends a little, grows thinner, and ends below 0.55 mm. */
export function growVessel(from: Omit<Piece, 'toX' | 'toY'>, angle: number, length: number, random: Random): Piece[] {
  const { fromX, fromY, radius } = from;
  if (radius < 0.55) return [];
  const [toX, toY] = [fromX + length * Math.cos(angle), fromY + length * Math.sin(angle)];
  const spread = 0.3 + 0.35 * random();
  const next = (turn: number, thinner: number): Piece[] =>
    growVessel(
      { fromX: toX, fromY: toY, radius: radius * thinner },
      angle + turn,
      length * (0.75 + 0.2 * random()),
      random,
    );
  return [
    { ...from, toX, toY },
    ...next(spread * (0.4 + 0.4 * random()), 0.78 - 0.1 * random()),
    ...next(-spread, 0.55 + 0.12 * random()),
  ];
}
