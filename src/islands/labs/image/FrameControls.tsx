interface Props {
  frames: number;
  frame: number;
  onChange: (frame: number) => void;
}

/** Which frame of several; nothing where there is one. */
export function FrameControls({ frames, frame, onChange }: Props) {
  if (frames < 2) return null;
  return (
    <fieldset class="stack">
      <legend>Frames</legend>
      <div class="bench-fields">
        <label>
          Frame {frame + 1} of {frames}
          <input
            type="range"
            min={1}
            max={frames}
            value={frame + 1}
            onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber - 1)}
          />
        </label>
      </div>
      <div class="actions">
        <button type="button" class="go quiet" onClick={() => onChange((frame + frames - 1) % frames)}>
          Frame before
        </button>
        <button type="button" class="go quiet" onClick={() => onChange((frame + 1) % frames)}>
          Next frame
        </button>
      </div>
    </fieldset>
  );
}
