import type { Image } from '../../../formats/image/read-image.ts';
import type { ImageStart } from '../../../schema/challenge.ts';
import type { NamedState } from './open-image.ts';
import { startView, type View } from './view.ts';

/** How an image of a challenge is looked at first: as it was left, or as the challenge or the file would have it. */
export function firstView(
  image: Image,
  { window }: Pick<ImageStart, 'window'>,
  kept?: { view: Omit<View, 'state'>; state: string | undefined },
  findState: (sample: string) => NamedState | undefined = () => undefined,
): View {
  if (kept) return { ...kept.view, state: kept.state === undefined ? undefined : findState(kept.state) };
  const view = startView(image);
  if (!window) return view;
  const [center, width] = window;
  return { ...view, voi: { kind: 'window', center, width, shape: 'LINEAR', explanation: '' } };
}
