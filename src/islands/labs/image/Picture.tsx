import { useEffect, useRef } from 'preact/hooks';
import type { Mark, Turn } from '../../../formats/image/presentation-state.ts';
import { sourceOf, turnPixels, type Plane } from '../../../formats/image/turn.ts';
import { Marks } from './Marks.tsx';

interface Props {
  name: string;
  /** The id of the words that say what is shown. */
  describedBy: string;
  /** The picture as it is stored. */
  plane: Plane<Uint8ClampedArray<ArrayBuffer>>;
  turn: Turn;
  marks: Mark[];
  at: { x: number; y: number };
  /** In steps: to the right and downwards. */
  onDrag: (right: number, down: number) => void;
  onPoint: (at: { x: number; y: number }) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The picture on film: dragged for the window, pointed at for the probe, and both by keys. */
export function Picture({ name, describedBy, plane, turn, marks, at, onDrag, onPoint, onKey }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<{ x: number; y: number }>();
  const { width, height } = plane;
  const isUpright = turn.degrees % 180 === 0;
  const size = { width: isUpright ? width : height, height: isUpright ? height : width };

  useEffect(() => {
    const turned = turnPixels(plane, turn);
    const context = canvas.current?.getContext('2d');
    context?.putImageData(new ImageData(turned.pixels, turned.width, turned.height), 0, 0);
  }, [plane, turn]);

  function move(event: PointerEvent): void {
    const from = drag.current;
    if (from) {
      const [right, down] = [Math.trunc((event.clientX - from.x) / 4), Math.trunc((event.clientY - from.y) / 4)];
      if (right === 0 && down === 0) return;
      drag.current = { x: from.x + 4 * right, y: from.y + 4 * down };
      onDrag(right, down);
    } else point(event);
  }

  function point({ clientX, clientY }: PointerEvent): void {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return;
    const column = Math.floor(((clientX - box.left) / box.width) * size.width);
    const row = Math.floor(((clientY - box.top) / box.height) * size.height);
    if (column >= 0 && row >= 0 && column < size.width && row < size.height)
      onPoint(sourceOf(turn, width, height)(column, row));
  }

  return (
    // Its keys must come through, which they do not to an image that a screen reader reads.
    <div
      class="bench-picture"
      data-shape={size.height > size.width ? 'tall' : 'wide'}
      role="application"
      tabIndex={0}
      aria-label={name}
      aria-describedby={describedBy}
      onKeyDown={onKey}
    >
      <canvas
        ref={canvas}
        {...size}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          point(event);
          drag.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={() => (drag.current = undefined)}
        onPointerCancel={() => (drag.current = undefined)}
      />
      <Marks {...{ width, height, turn, marks, at }} />
    </div>
  );
}
