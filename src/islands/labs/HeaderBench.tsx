import { useRef, useState } from 'preact/hooks';
import { Bench } from './header/Bench.tsx';
import { Opener } from './header/Opener.tsx';
import type { Opened, Sources } from './header/sources.ts';
import { useFiles, type Place } from './header/use-files.ts';

/** The header bench: a file as a tree of elements beside its bytes, alone or beside another. */
export default function HeaderBench(sources: Sources) {
  const { list, elementNotes, files, reading, complaint, open, close } = useFiles(sources);
  const [isComparing, setComparing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { first, second } = files;

  const openAt = async (place: Place, opened: Opened) => {
    if (!(await open(place, opened))) return;
    if (place === 'first') setComparing(false);
    heading.current?.focus();
  };

  return (
    <div class="header-bench">
      <Opener
        label="Open a file"
        samples={list}
        isBusy={reading !== ''}
        onOpen={(opened) => void openAt('first', opened)}
      />
      <p class="bench-status" role="status">
        {reading !== '' && `Reading ${reading} …`}
        {reading === '' && complaint === '' && !first && 'Nothing is open yet. Choose a sample, or a file of your own.'}
      </p>
      {complaint !== '' && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {first && (
        <>
          <h2 tabIndex={-1} ref={heading}>
            {first.name}
            {second && <span class="soft"> and {second.name}</span>}
          </h2>
          <Bench key={`${first.name} ${second?.name ?? ''}`} first={first} second={second} notes={elementNotes} />
          <div class="actions">
            <button
              class="go quiet"
              type="button"
              aria-expanded={isComparing}
              onClick={() => setComparing(!isComparing)}
            >
              Compare with another file
            </button>
            {second && (
              <button class="go quiet" type="button" onClick={close}>
                Put the second away
              </button>
            )}
          </div>
          {isComparing && (
            <Opener
              label="Open the second file"
              samples={list}
              isBusy={reading !== ''}
              onOpen={(opened) => void openAt('second', opened)}
            />
          )}
        </>
      )}
    </div>
  );
}
