import type { Image } from '../../../formats/image/read-image.ts';
import type { Voi, VoiFunction } from '../../../formats/image/voi.ts';
import { describeVoi } from './describe.ts';
import { windowOfTable } from './view.ts';

interface Props {
  image: Image;
  voi: Voi;
  onChange: (voi: Voi) => void;
  onFit: () => void;
}

const shapes: VoiFunction[] = ['LINEAR', 'LINEAR_EXACT', 'SIGMOID'];

/** Centre, width and function as numbers, and what the file offers as presets. */
export function WindowControls({ image, voi, onChange, onFit }: Props) {
  const window = voi.kind === 'window' ? voi : windowOfTable(voi);
  const presets = [...image.vois, ...(isHounsfield(image) ? usual : [])];
  const change = (part: Partial<typeof window>) => onChange({ ...window, ...part, explanation: '' });
  return (
    <fieldset class="stack">
      <legend>Window</legend>
      <div class="bench-fields">
        <label>
          Centre
          <input
            type="number"
            step="any"
            value={Math.round(window.center * 10) / 10}
            onInput={({ currentTarget: { valueAsNumber } }) =>
              Number.isFinite(valueAsNumber) && change({ center: valueAsNumber })
            }
          />
        </label>
        <label>
          Width
          <input
            type="number"
            min={1}
            step="any"
            value={Math.round(window.width * 10) / 10}
            onInput={({ currentTarget: { valueAsNumber } }) => valueAsNumber >= 1 && change({ width: valueAsNumber })}
          />
        </label>
        <label>
          Function
          <select
            value={window.shape}
            onChange={({ currentTarget }) => change({ shape: currentTarget.value as VoiFunction })}
          >
            {shapes.map((shape) => (
              <option key={shape}>{shape}</option>
            ))}
          </select>
        </label>
      </div>
      <div class="actions" role="group" aria-label="Presets">
        {presets.map((preset) => (
          <button
            key={describeVoi(preset)}
            type="button"
            class="go quiet"
            aria-pressed={describeVoi(preset) === describeVoi(voi)}
            onClick={() => onChange(preset)}
          >
            {nameOf(preset)}
          </button>
        ))}
        <button type="button" class="go quiet" onClick={onFit}>
          All values
        </button>
      </div>
    </fieldset>
  );
}

const nameOf = (voi: Voi): string =>
  voi.kind === 'window' && voi.explanation ? voi.explanation.toLowerCase() : describeVoi(voi);

const isHounsfield = ({ modality, vois }: Image): boolean => modality.unit === 'HU' && vois.length > 0;

/** Where readers of CT look for more than the file offers. */
const usual: Voi[] = [{ kind: 'window', center: 400, width: 1800, shape: 'LINEAR', explanation: 'bone' }];
