import { luminanceOfPValue } from '../../../formats/image/gsdf.ts';
import { isInverted } from '../../../formats/image/presentation.ts';
import type { Image } from '../../../formats/image/read-image.ts';
import { trace, type GreySteps } from '../../../formats/image/render.ts';
import type { Frame } from '../../../formats/image/show-frame.ts';
import { describeVoi, write } from './describe.ts';
import { formatOf, type View } from './view.ts';

interface Props {
  image: Image;
  view: View;
  frame: Frame;
  steps: GreySteps;
  onPoint: (at: { x: number; y: number }) => void;
}

/** The pipeline for one pixel, step by step: what goes in, by which rule, what comes out. */
export function Probe({ image, view, frame, steps, onPoint }: Props) {
  const { x, y } = view.at;
  const { columns, rows } = image.format;
  const put = (part: { x?: number; y?: number }) => {
    const { x = 0, y = 0 } = { ...view.at, ...part };
    if (x >= 0 && y >= 0 && x < columns && y < rows) onPoint({ x, y });
  };
  return (
    <fieldset class="stack">
      <legend>One pixel through the pipeline</legend>
      <div class="bench-fields">
        <Place label="Column" value={x} count={columns} onInput={(x) => put({ x })} />
        <Place label="Row" value={y} count={rows} onInput={(y) => put({ y })} />
      </div>
      <div class="table" role="region" aria-label="The steps" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Rule</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {listSteps({ image, view, frame, steps }).map(([step, rule, value]) => (
              <tr key={step}>
                <th scope="row">{step}</th>
                <td>{rule}</td>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

interface PlaceProps {
  label: string;
  value: number;
  count: number;
  onInput: (value: number) => void;
}

/** A column or row, counted from 1 as presentation states do. */
function Place({ label, value, count, onInput }: PlaceProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1}
        max={count}
        value={value + 1}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          Number.isInteger(valueAsNumber) && onInput(valueAsNumber - 1)
        }
      />
    </label>
  );
}

type Step = [step: string, rule: string, value: string];

function listSteps({ image, view, frame, steps }: Omit<Props, 'onPoint'>): Step[] {
  const { columns } = image.format;
  const format = formatOf(image, view);
  const index = view.at.y * columns + view.at.x;
  const bits = `bits ${format.highBit - format.bitsStored + 1} to ${format.highBit} of ${format.bitsAllocated}, ${format.isSigned ? 'signed' : 'unsigned'}`;
  if (frame.colours) {
    const [red, green, blue] = frame.colours.subarray(3 * index, 3 * index + 3);
    const stored: Step[] = frame.stored.length > 0 ? [['Stored value', bits, write(frame.stored[index] ?? 0)]] : [];
    return [...stored, ['Colour', `${format.photometric} to RGB`, `${red}, ${green}, ${blue}`]];
  }
  const { stored, modality, voi, presented, shown } = trace(frame.stored[index] ?? 0, steps);
  const turned = isInverted(steps.presentation) ? 'turned round' : 'as it is';
  return [
    ['Stored value', bits, write(stored)],
    ['Modality', describeModality(steps), `${write(modality)} ${steps.modality.unit}`],
    ['VOI', describeVoi(steps.voi), `${write(100 * voi)} %`],
    ['Presentation', `${steps.presentation.photometric}, ${steps.presentation.shape}: ${turned}`, `${shown} of 255`],
    ['Display', 'GSDF from 0.5 to 250 cd/m²', `${write(luminanceOfPValue(presented, 0.5, 250))} cd/m²`],
  ];
}

function describeModality({ modality }: GreySteps): string {
  if (modality.kind === 'table') return `Modality LUT “${modality.table.explanation}”`;
  return `× ${write(modality.slope, 4)} + (${write(modality.intercept, 4)})`;
}
