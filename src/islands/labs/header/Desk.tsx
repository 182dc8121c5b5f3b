import type { HeaderStart } from '../../../schema/challenge.ts';

type DeskFile = HeaderStart['files'][number];

interface Props {
  files: DeskFile[];
  shown: string | undefined;
  beside: string | undefined;
  isBusy: boolean;
  onShow: (file: DeskFile) => void;
  onBeside: (file: DeskFile | undefined) => void;
}

/** The files of a challenge: which one is open, and which lies beside it to be compared. */
export function Desk({ files, shown, beside, isBusy, onShow, onBeside }: Props) {
  const others = files.filter(({ sample }) => sample !== shown);
  return (
    <div class="desk">
      <fieldset>
        <legend>{files.length === 1 ? 'The file' : 'Files'}</legend>
        {files.map((file) => (
          <label key={file.sample}>
            <input
              type="radio"
              name="desk"
              checked={file.sample === shown}
              disabled={isBusy && file.sample !== shown}
              onChange={() => onShow(file)}
            />
            {file.name}
          </label>
        ))}
      </fieldset>
      {others.length > 0 && (
        <label>
          Compare with{' '}
          <select
            value={beside ?? ''}
            disabled={isBusy || shown === undefined}
            onChange={({ currentTarget: { value } }) => onBeside(others.find(({ sample }) => sample === value))}
          >
            <option value="">no other</option>
            {others.map(({ sample, name }) => (
              <option key={sample} value={sample}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
