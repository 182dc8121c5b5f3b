import type { Shape } from '../../schema/item/hotspot.ts';

interface Props {
  shape: Shape;
  class: string;
}

/** A region's outline in a drawing that is 100 wide and 100 high. */
export function Outline({ shape, class: name }: Props) {
  switch (shape.kind) {
    case 'rect':
      return <rect class={name} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
    case 'circle':
      return <circle class={name} cx={shape.x} cy={shape.y} r={shape.radius} />;
    case 'polygon':
      return <polygon class={name} points={shape.points.map((point) => point.join(',')).join(' ')} />;
  }
}
