import type { Image } from '../../../formats/image/read-image.ts';
import { moveWindow, startView, stepOf, type View } from './view.ts';

const arrows: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows change width and centre, with Alt they move the cross-hair; Shift takes five steps at once; R resets. */
export function moveByKey(event: KeyboardEvent, image: Image, setView: (change: (before: View) => View) => void): void {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  const [right, down] = arrows[key] ?? [0, 0];
  const isReset = key === 'r' || key === 'R';
  if (ctrlKey || metaKey || (right === 0 && down === 0 && !isReset)) return;
  event.preventDefault();
  const times = shiftKey ? 5 : 1;
  setView((before) => {
    if (isReset) return startView(image);
    if (altKey) return { ...before, at: moveAt(before.at, right * times, down * times, image) };
    const step = stepOf(before.voi) * times;
    return { ...before, voi: moveWindow(before.voi, { width: right * step, center: down * step }) };
  });
}

function moveAt({ x, y }: View['at'], right: number, down: number, { format: { columns, rows } }: Image): View['at'] {
  const keep = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
  return { x: keep(x + right, columns), y: keep(y + down, rows) };
}
