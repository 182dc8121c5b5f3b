import { useState } from 'preact/hooks';
import type { Choice } from '../../../formats/deidentify/choice.ts';
import { Changes } from './Changes.tsx';
import { Left } from './Left.tsx';
import type { Marking } from './marking.ts';
import { Pixels } from './Pixels.tsx';
import { saveBytes } from './save-bytes.ts';
import type { Applied } from './study.ts';
import { Uids } from './Uids.tsx';
import { askFile, type OpenStudy } from './use-study.ts';

interface Props {
  study: OpenStudy;
  applied: Applied;
  choice: Choice;
  onChange: (choice: Choice) => void;
  /** In a challenge: what may be marked in the file of that name. */
  markingOf?: (file: string) => Marking;
}

/** What the choice made of the study: file by file what is left and what changed, then all files together. */
export function Results({ study, applied, choice, onChange, markingOf }: Props) {
  const [at, setAt] = useState(0);
  const [told, setTold] = useState('');
  const file = study.files[at];
  const made = applied.files[at];
  if (!file || !made) return null;
  const marking = markingOf?.(file.name);
  const save = () =>
    void askFile(at).then((bytes) => {
      // The old name may say who it is.
      saveBytes(`deidentified-${at + 1}.dcm`, bytes);
      setTold(`deidentified-${at + 1}.dcm is saved, ${bytes.length} bytes.`);
    });
  return (
    <>
      <section class="stack" aria-labelledby="file">
        <h2 id="file">File by file</h2>
        <div class="tree-tools">
          <label>
            File
            <select value={at} onChange={({ currentTarget }) => (setAt(Number(currentTarget.value)), setTold(''))}>
              {study.files.map(({ name, title = name, kind }, i) => (
                <option key={i} value={i}>
                  {title}: {kind}
                </option>
              ))}
            </select>
          </label>
          <button class="go quiet" type="button" onClick={save}>
            Save the result
          </button>
          <p role="status">{told}</p>
        </div>
        {file.stopped && <p class="notice bad">It could not be read to its end. {file.stopped}</p>}
        <h3>What is left</h3>
        <Left left={made.left} marking={marking} />
        {file.frames > 0 && (
          <>
            <h3>Look at the picture</h3>
            <Pixels
              key={`${study.count} ${at}`}
              file={file}
              at={at}
              regions={choice.regions?.[at] ?? []}
              made={applied}
              onChange={(regions) => onChange({ ...choice, regions: { ...choice.regions, [at]: regions } })}
            />
          </>
        )}
        <h3>What changed, and why</h3>
        <Changes key={`${study.count} ${at}`} changes={made.changes} left={made.left} marking={marking} />
      </section>
      <section class="stack" aria-labelledby="together">
        <h2 id="together">Does the study hold together?</h2>
        <Uids applied={applied} />
      </section>
    </>
  );
}
