import { useId, useState } from 'preact/hooks';
import type { Opened, Sample } from './sources.ts';

interface Props {
  label: string;
  samples: Sample[] | undefined;
  isBusy: boolean;
  onOpen: (opened: Opened) => void;
}

/** A sample to choose, or a file to choose or to let fall here. */
export function Opener({ label, samples, isBusy, onOpen }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [isOver, setOver] = useState(false);
  const sample = samples?.find((one) => one.id === chosen) ?? samples?.[0];
  const groups = [
    { title: 'Sound', members: samples?.filter(({ isBroken }) => !isBroken) ?? [] },
    { title: 'Broken on purpose', members: samples?.filter(({ isBroken }) => isBroken) ?? [] },
  ];

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onOpen({ file });
  };

  return (
    <section
      class="opener"
      aria-label={label}
      data-over={isOver}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div class="from-samples">
        <div class="actions">
          <label>
            <span>A sample of ours</span>
            <select
              disabled={!sample}
              aria-describedby={`${id}-text`}
              value={sample?.id ?? ''}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {!samples && <option value="">Fetching the list …</option>}
              {samples?.length === 0 && <option value="">The list could not be fetched</option>}
              {groups.map(({ title, members }) => (
                <optgroup key={title} label={title}>
                  {members.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.title}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <button class="go" type="button" disabled={!sample || isBusy} onClick={() => sample && onOpen({ sample })}>
            Open the sample
          </button>
        </div>
        <p class="small soft" id={`${id}-text`}>
          {sample?.text}
        </p>
      </div>
      <div class="from-disk">
        <label>
          <span>A file of yours, or drop it here</span>
          <input
            type="file"
            // Until the list is there, nobody may be awake to take the file.
            disabled={isBusy || !samples}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onOpen({ file });
              // The same file may be chosen again, after it was changed.
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="small soft">It is read in this browser and sent nowhere.</p>
      </div>
    </section>
  );
}
