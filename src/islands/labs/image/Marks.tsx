import type { Mark, Turn } from '../../../formats/image/presentation-state.ts';

interface Props {
  /** Of the image as it is stored. */
  width: number;
  height: number;
  turn: Turn;
  marks: Mark[];
  at: { x: number; y: number };
}

/** What lies over the picture: the cross-hair, and what a presentation state has drawn. */
export function Marks({ width, height, turn, marks, at }: Props) {
  const box = turn.degrees % 180 === 0 ? `0 0 ${width} ${height}` : `0 0 ${height} ${width}`;
  return (
    <svg class="bench-marks" viewBox={box} aria-hidden="true">
      <g transform={transformOf(turn, width, height)}>
        <path class="hair" d={`M${at.x + 0.5} 0V${at.y - 3}M${at.x + 0.5} ${at.y + 4}V${height}`} />
        <path class="hair" d={`M0 ${at.y + 0.5}H${at.x - 3}M${at.x + 4} ${at.y + 0.5}H${width}`} />
        {marks.map((mark, i) => (
          <Drawing key={i} mark={mark} size={width / 28} />
        ))}
      </g>
    </svg>
  );
}

function Drawing({ mark, size }: { mark: Mark; size: number }) {
  if (mark.kind === 'circle') return <circle cx={mark.x} cy={mark.y} r={mark.radius} />;
  if (mark.kind === 'line') return <polyline points={mark.points.map((point) => point.join(',')).join(' ')} />;
  return (
    <text x={mark.x} y={mark.y - size} text-anchor="middle" font-size={size}>
      {mark.text}
    </text>
  );
}

/** Clockwise first, then flipped, as the pixels are. */
function transformOf({ degrees, isFlipped }: Turn, width: number, height: number): string {
  const turned = { 0: '', 90: `translate(${height} 0) rotate(90)`, 180: `translate(${width} ${height}) rotate(180)` };
  const turning = degrees === 270 ? `translate(0 ${width}) rotate(270)` : turned[degrees];
  const across = degrees % 180 === 0 ? width : height;
  return isFlipped ? `translate(${across} 0) scale(-1 1) ${turning}` : turning;
}
