import { useId, useState } from 'preact/hooks';
import type { Sample } from '../header/sources.ts';
import { listSets } from './sets.ts';
import type { ToOpen } from './use-study.ts';

interface Props {
  samples: Sample[] | undefined;
  isBusy: boolean;
  onOpen: (wanted: ToOpen) => void;
}

/** A set of samples to choose, or files of one’s own to choose or to let fall here. */
export function Opener({ samples, isBusy, onOpen }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [isOver, setOver] = useState(false);
  const { together, alone } = listSets(samples ?? []);
  const all = [...together, ...alone];
  const set = all.find((one) => one.id === chosen) ?? all[0];

  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    const title = files.length === 1 ? (files[0]?.name ?? '') : `${files.length} files of yours`;
    if (files.length > 0) onOpen({ title, files });
  };
  const options = (sets: typeof all) =>
    sets.map(({ id, title }) => (
      <option key={id} value={id}>
        {title}
      </option>
    ));

  return (
    <section
      class="opener"
      aria-label="Open a study"
      data-over={isOver}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => (event.preventDefault(), setOver(false), take(event.dataTransfer?.files))}
    >
      <div class="from-samples">
        <div class="actions">
          <label>
            <span>Samples of ours</span>
            <select
              disabled={!samples}
              aria-describedby={`${id}-text`}
              value={set?.id ?? ''}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              <optgroup label="Together">{options(together)}</optgroup>
              <optgroup label="One by one">{options(alone)}</optgroup>
            </select>
          </label>
          <button class="go" type="button" disabled={!samples || isBusy} onClick={() => set && onOpen(set)}>
            Open
          </button>
        </div>
        <p class="small soft" id={`${id}-text`}>
          {set?.text}
        </p>
      </div>
      <div class="from-disk">
        <label>
          <span>Files of yours, or drop them here</span>
          <input
            type="file"
            multiple
            // Until the list is there, nobody may be awake to take the files.
            disabled={isBusy || !samples}
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="small soft">They are read in this browser and sent nowhere, and so is what you save.</p>
      </div>
    </section>
  );
}
