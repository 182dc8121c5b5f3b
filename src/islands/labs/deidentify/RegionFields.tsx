import type { Region } from '../../../formats/deidentify/black-out.ts';

interface Props {
  size: { width: number; height: number };
  regions: readonly Region[];
  draft: Region | undefined;
  onDraft: (region: Region | undefined) => void;
  onAdd: (region: Region) => void;
  onRemove: (at: number) => void;
}

const fields: { id: keyof Region; title: string }[] = [
  { id: 'x', title: 'From the left' },
  { id: 'y', title: 'From the top' },
  { id: 'width', title: 'Width' },
  { id: 'height', title: 'Height' },
];

/** A region by its numbers, for the keyboard and for the last pixel, and the list of those that are black. */
export function RegionFields({ size, regions, draft, onDraft, onAdd, onRemove }: Props) {
  const region = draft ?? { x: 0, y: 0, width: size.width, height: Math.max(1, Math.round(size.height / 8)) };
  const limit = (id: keyof Region) => (id === 'x' || id === 'width' ? size.width : size.height);
  return (
    <fieldset class="region-fields">
      <legend>Blacken a region</legend>
      <p class="small soft">
        Draw it over the picture, or write its pixels. The stored values themselves become black, in every frame, and
        the header then says Burned In Annotation: NO. That is your word: look whether it is true.
      </p>
      <div class="four">
        {fields.map(({ id, title }) => (
          <label key={id}>
            {title}
            <input
              type="number"
              min={id === 'x' || id === 'y' ? 0 : 1}
              max={limit(id)}
              value={region[id]}
              onInput={({ currentTarget }) => {
                const value = Math.trunc(Number(currentTarget.value));
                if (Number.isFinite(value)) onDraft({ ...region, [id]: Math.max(0, Math.min(limit(id), value)) });
              }}
            />
          </label>
        ))}
      </div>
      <button class="go" type="button" onClick={() => onAdd(region)}>
        Blacken it
      </button>
      <div role="status">
        <ul aria-label="Regions that are black">
          {regions.map(({ x, y, width, height }, i) => (
            <li key={i}>
              {width} × {height} pixels at {x}, {y}{' '}
              <button class="plain" type="button" onClick={() => onRemove(i)}>
                Take it back
              </button>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  );
}
