import { useEffect, useRef, useState } from 'preact/hooks';
import { patternSize } from '../../formats/image/test-pattern.ts';
import { write } from './image/describe.ts';
import { countSteps, displays, measureDisplay } from './image/displays.ts';
import { drawPattern } from './image/draw-pattern.ts';

/** A test pattern as it would look on one display or another, and what a meter would read there. */
export default function TestPattern() {
  const [nth, setNth] = useState(0);
  const [dark, setDark] = useState(0.5);
  const [bright, setBright] = useState(250);
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const display = displays[nth] ?? displays[0]!;

  // What was chosen before the island woke holds.
  useEffect(() => {
    const inputs = [...(box.current?.querySelectorAll('input') ?? [])];
    setNth(
      Math.max(
        0,
        inputs.findIndex(({ checked }) => checked),
      ),
    );
    const [black = 0, white = 0] = inputs.slice(-2).map(({ valueAsNumber }) => valueAsNumber);
    if (black >= 0.05 && white > black) {
      setDark(black);
      setBright(white);
    }
  }, []);

  useEffect(() => {
    const pixels = drawPattern(display, dark, bright);
    canvas.current?.getContext('2d')?.putImageData(new ImageData(pixels, patternSize.width, patternSize.height), 0, 0);
  }, [nth, dark, bright]);

  const steps = (from: number, to: number): string => write(countSteps(display, dark, bright, from, to), 0);
  return (
    <div class="bench-viewer" ref={box}>
      <div class="bench-film">
        <canvas
          ref={canvas}
          class="bench-pattern"
          {...patternSize}
          role="img"
          aria-label={`The test pattern as it looks on: ${display.name}. A ramp and eleven steps from black to white, a black square with a patch of 5 per cent, a white one with a patch of 95, and pairs of lines.`}
        />
        <p class="bench-caption" role="status">
          Between black and the patch of 5 %: {steps(0, 0.05)} just noticeable differences. Between 95 % and white:{' '}
          {steps(0.95, 1)}.
        </p>
      </div>
      <div class="stack">
        <fieldset class="stack">
          <legend>Shown on</legend>
          {displays.map(({ name }, i) => (
            <label key={name} class="bench-choice">
              <input type="radio" name="display" checked={i === nth} onChange={() => setNth(i)} /> {name}
            </label>
          ))}
          <div class="bench-fields">
            <Luminance label="Black, cd/m²" value={dark} min={0.05} max={bright - 1} onChange={setDark} />
            <Luminance label="White, cd/m²" value={bright} min={dark + 1} max={3900} onChange={setBright} />
          </div>
        </fieldset>
        <div class="table" role="region" aria-label="What a meter reads" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">P-Value</th>
                <th scope="col">GSDF, cd/m²</th>
                <th scope="col">This display</th>
                <th scope="col">Off by, JND</th>
              </tr>
            </thead>
            <tbody>
              {measureDisplay(display, dark, bright).map(({ pValue, wanted, shown, off }) => (
                <tr key={pValue}>
                  <th scope="row">{pValue}</th>
                  <td>{write(wanted, 2)}</td>
                  <td>{write(shown, 2)}</td>
                  <td>{write(off, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

interface LuminanceProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

function Luminance({ label, value, min, max, onChange }: LuminanceProps) {
  const take = (typed: number) => typed >= min && typed <= max && onChange(typed);
  return (
    <label>
      {label}
      <input
        type="number"
        step="any"
        min={min}
        max={max}
        value={value}
        onInput={({ currentTarget }) => take(currentTarget.valueAsNumber)}
      />
    </label>
  );
}
