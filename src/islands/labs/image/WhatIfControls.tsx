import type { PixelFormat } from '../../../formats/image/pixel-format.ts';
import type { Image } from '../../../formats/image/read-image.ts';
import { describeFormat } from './describe.ts';
import { formatOf, type WhatIf } from './view.ts';

interface Props {
  image: Image;
  whatIf: WhatIf;
  onChange: (whatIf: WhatIf) => void;
}

/** The header said otherwise: the same bytes read under another photometric interpretation, sign, order or depth. */
export function WhatIfControls({ image, whatIf, onChange }: Props) {
  const { format, palette } = image;
  const tried = formatOf(image, { whatIf });
  const isOther = Object.keys(whatIf).length > 0;
  const choose = <Key extends keyof WhatIf>(key: Key, value: PixelFormat[Key]) => {
    const { [key]: _before, ...rest } = whatIf;
    onChange(value === format[key] ? rest : { ...rest, [key]: value });
  };
  const grey = ['MONOCHROME1', 'MONOCHROME2', ...(palette.length === 3 ? ['PALETTE COLOR'] : [])];
  const isColour = format.samplesPerPixel === 3;
  return (
    <fieldset class="stack">
      <legend>What if the header said…</legend>
      <div class="bench-fields">
        <Choice
          label="Photometric Interpretation"
          value={tried.photometric}
          options={isColour ? ['RGB', 'YBR_FULL', 'YBR_FULL_422'] : grey}
          onChoose={(value) => choose('photometric', value)}
        />
        {isColour ? (
          <Choice
            label="Planar Configuration"
            value={String(tried.planar)}
            options={['0', '1']}
            onChoose={(value) => choose('planar', Number(value))}
          />
        ) : (
          <>
            <Choice
              label="Pixel Representation"
              value={tried.isSigned ? '1, signed' : '0, unsigned'}
              options={['0, unsigned', '1, signed']}
              onChoose={(value) => choose('isSigned', value.startsWith('1'))}
            />
            <Choice
              label="Bits Stored"
              value={String(tried.bitsStored)}
              options={depths(format)}
              onChoose={(value) => choose('bitsStored', Number(value))}
            />
          </>
        )}
      </div>
      <p class="small soft">
        {isOther ? `The header says: ${describeFormat(format)}. ` : 'Shown as the header says. '}
        {isOther && (
          <button type="button" class="plain" onClick={() => onChange({})}>
            Back to the header
          </button>
        )}
      </p>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: string[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const all = options.includes(value) ? options : [value, ...options];
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {all.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

const depths = ({ bitsStored, bitsAllocated }: PixelFormat): string[] =>
  [...new Set([bitsStored, 16, 12, 10, 8, 6])]
    .filter((bits) => bits <= bitsAllocated)
    .toSorted((a, b) => b - a)
    .map(String);
