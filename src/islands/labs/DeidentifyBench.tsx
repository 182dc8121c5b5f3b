import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../stores/clock.ts';
import { firstChoice } from './deidentify/first-choice.ts';
import { Opener } from './deidentify/Opener.tsx';
import { Options } from './deidentify/Options.tsx';
import { ProfileTable } from './deidentify/ProfileTable.tsx';
import { Results } from './deidentify/Results.tsx';
import { Secrets } from './deidentify/Secrets.tsx';
import { sumUp } from './deidentify/sum-up.ts';
import { useStudy, type ToOpen } from './deidentify/use-study.ts';

interface Props {
  /** The addresses of the list of samples and of the dictionary. */
  samples: string;
  dictionary: string;
}

/** De-identification by PS3.15: the profile and its options upon a study, what changes, and what is left. */
export default function DeidentifyBench(addresses: Props) {
  const [choice, setChoice] = useState(firstChoice);
  const { list, study, applied, reading, complaint, dictionary, loadDictionary, open } = useStudy(addresses, choice);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasOpened = useRef(false);

  const openAll = async (wanted: ToOpen) => {
    // Regions and makers belong to the files that go; what is real gets a key that nobody knows.
    setChoice(({ regions: _, ...rest }) => ({ ...rest, trusted: [], ...('files' in wanted && { key: newId() }) }));
    hasOpened.current = await open(wanted);
  };
  useEffect(() => {
    if (hasOpened.current) heading.current?.focus();
  }, [study]);

  return (
    <div class="deidentify-bench stack">
      <Opener samples={list} isBusy={reading !== ''} onOpen={(wanted) => void openAll(wanted)} />
      <p class="bench-status" role="status">
        {reading !== '' && `Reading ${reading} …`}
        {reading === '' && !study && 'Nothing is open yet. Choose samples, or files of your own.'}
        {reading === '' && study && applied && sumUp(applied)}
      </p>
      {complaint !== '' && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {study && (
        <section class="stack" aria-labelledby="profile">
          <h2 id="profile" tabIndex={-1} ref={heading}>
            {study.title}: the profile and its options
          </h2>
          <Options choice={choice} onChange={setChoice}>
            <Secrets choice={choice} files={study.files} onChange={setChoice} />
          </Options>
        </section>
      )}
      {study && applied && (
        <Results key={study.count} study={study} applied={applied} choice={choice} onChange={setChoice} />
      )}
      <ProfileTable dictionary={dictionary} onWanted={() => void loadDictionary().catch(() => undefined)} />
    </div>
  );
}
