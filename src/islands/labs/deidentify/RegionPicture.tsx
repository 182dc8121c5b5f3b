import { useEffect, useRef } from 'preact/hooks';
import type { Region } from '../../../formats/deidentify/black-out.ts';
import type { Picture } from './study.ts';

interface Props {
  name: string;
  picture: Exclude<Picture, { refused: string }>;
  regions: readonly Region[];
  draft: Region | undefined;
  onDraft: (region: Region) => void;
}

/** The picture on film; a drag over it draws a region, which the fields beside it draw as well. */
export function RegionPicture({ name, picture, regions, draft, onDraft }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<{ x: number; y: number }>();
  const { width, height, pixels } = picture;

  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  }, [picture]);

  const find = ({ clientX, clientY }: PointerEvent) => {
    const box = canvas.current?.getBoundingClientRect();
    const part = (at: number, start: number, length: number, size: number) =>
      Math.max(0, Math.min(size - 1, Math.floor(((at - start) / (length || 1)) * size)));
    return {
      x: part(clientX, box?.left ?? 0, box?.width ?? 1, width),
      y: part(clientY, box?.top ?? 0, box?.height ?? 1, height),
    };
  };
  const draw = (event: PointerEvent) => {
    if (!from.current) return;
    const [a, b] = [from.current, find(event)];
    onDraft({
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x) + 1,
      height: Math.abs(a.y - b.y) + 1,
    });
  };
  return (
    <div class="region-picture" data-shape={height > width ? 'tall' : 'wide'}>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={`${name}, ${width} by ${height} pixels, as it is after the profile`}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          from.current = find(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={draw}
        onPointerUp={() => (from.current = undefined)}
        onPointerCancel={() => (from.current = undefined)}
      />
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {regions.map((region, i) => (
          <rect key={i} {...region} />
        ))}
        {draft && <rect {...draft} data-draft="true" />}
      </svg>
    </div>
  );
}
