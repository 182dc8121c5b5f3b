import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Mark } from '../../../formats/image/presentation-state.ts';
import type { Image } from '../../../formats/image/read-image.ts';
import { renderFrame } from '../../../formats/image/show-frame.ts';
import { describeFormat, describePixels, describeVoi } from './describe.ts';
import { FrameControls } from './FrameControls.tsx';
import type { NamedState } from './open-image.ts';
import { Picture } from './Picture.tsx';
import { Probe } from './Probe.tsx';
import { StateChoice } from './StateChoice.tsx';
import { moveByKey } from './move-by-key.ts';
import { fitAll, firstVoi, formatOf, frameOf, moveWindow, startView, stepOf, stepsOf, straight } from './view.ts';
import type { View } from './view.ts';
import { WhatIfControls } from './WhatIfControls.tsx';
import { WindowControls } from './WindowControls.tsx';

interface Props {
  name: string;
  text: string;
  image: Image;
  states: NamedState[];
  /** How it is looked at first, where not as the file would have it. */
  first?: View;
  /** Told of every view, and of the picture that it makes, as RGBA. */
  onView?: (view: View, shown: Uint8ClampedArray) => void;
  /** What is drawn over the picture beside the marks of a presentation state. */
  drawn?: Mark[];
  /** What else can be done with the view. */
  more?: (view: View) => ComponentChildren;
}

/** An image, all that can be turned on it, and the pixel under the cross-hair. */
export function Viewer({ name, text, image, states, first, onView, drawn = [], more }: Props) {
  const [view, setView] = useState(() => first ?? startView(image));
  const change = (part: Partial<View>) => setView((before) => ({ ...before, ...part }));
  const { voi, frame: nth, whatIf, state } = view;
  const format = formatOf(image, view);
  const frame = useMemo(() => frameOf(image, view), [image, nth, whatIf]);
  const steps = useMemo(() => stepsOf(image, view), [image, voi, whatIf, state]);
  const plane = useMemo(
    () => ({ width: format.columns, height: format.rows, pixels: renderFrame(frame, steps) }),
    [frame, steps],
  );
  useEffect(() => onView?.(view, plane.pixels), [view, plane]);
  const fitting = states.filter(({ images }) => images.includes(image.sopInstance));
  const shown = frame.colours ? describeFormat(format) : `${describeVoi(voi)}; ${describeFormat(format)}`;

  function chooseState(state: NamedState | undefined): void {
    change({ state, voi: state?.voi ?? firstVoi(image) });
  }

  return (
    <div class="bench-viewer">
      <div class="bench-film">
        <Picture
          name={name}
          describedBy="image-told"
          plane={plane}
          turn={state?.turn ?? straight}
          marks={[...(state?.marks ?? []), ...drawn]}
          at={view.at}
          onDrag={(right, down) =>
            setView((before) => {
              const step = stepOf(before.voi);
              return { ...before, voi: moveWindow(before.voi, { width: right * step, center: down * step }) };
            })
          }
          onPoint={(at) => change({ at })}
          onKey={(event) => moveByKey(event, image, setView)}
        />
        <p class="bench-caption" role="status">
          {shown}
        </p>
      </div>
      <div class="stack bench-controls">
        {more?.(view)}
        <p id="image-told" class="small soft">
          {text} {describePixels(plane.pixels)}
        </p>
        <p class="small soft">
          Drag over the picture: sideways for the width, up and down for the centre. With the picture in focus, arrow
          keys do the same, in larger steps with Shift; with Alt they move the cross-hair. R goes back.
        </p>
        {!frame.colours && (
          <WindowControls
            image={image}
            voi={voi}
            onChange={(voi) => change({ voi })}
            onFit={() => change({ voi: fitAll(image, view) })}
          />
        )}
        <FrameControls frames={image.format.frames} frame={nth} onChange={(frame) => change({ frame })} />
        <StateChoice states={fitting} chosen={state} onChoose={chooseState} />
        <WhatIfControls image={image} whatIf={whatIf} onChange={(whatIf) => change({ whatIf })} />
        <p class="actions">
          <button type="button" class="go quiet" onClick={() => setView(startView(image))}>
            Reset all
          </button>
        </p>
      </div>
      <Probe {...{ image, view, frame, steps }} onPoint={(at) => change({ at })} />
    </div>
  );
}
