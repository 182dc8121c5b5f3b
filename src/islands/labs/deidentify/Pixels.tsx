import { useEffect, useState } from 'preact/hooks';
import type { Region } from '../../../formats/deidentify/black-out.ts';
import { RegionFields } from './RegionFields.tsx';
import { RegionPicture } from './RegionPicture.tsx';
import type { Picture, StudyFile } from './study.ts';
import { askPicture } from './use-study.ts';

interface Props {
  file: StudyFile;
  /** Its number in the study. */
  at: number;
  regions: readonly Region[];
  /** Changes when the study was made anew, so that the picture is. */
  made: unknown;
  onChange: (regions: readonly Region[]) => void;
}

/** The picture of the result, to be looked at, and the regions that are blackened in its stored values. */
export function Pixels({ file, at, regions, made, onChange }: Props) {
  const [frame, setFrame] = useState(0);
  const [picture, setPicture] = useState<Picture>();
  const [draft, setDraft] = useState<Region>();

  useEffect(() => {
    let isCurrent = true;
    askPicture(at, frame).then(
      (drawn) => isCurrent && setPicture(drawn),
      () => isCurrent && setPicture({ refused: 'The picture could not be drawn.' }),
    );
    return () => void (isCurrent = false);
  }, [made, at, frame]);

  if (!picture) return <p class="soft">Drawing the picture …</p>;
  if ('refused' in picture) return <p class="notice">The pixels cannot be shown here. {picture.refused}</p>;
  const add = (region: Region) => {
    onChange([...regions, region]);
    setDraft(undefined);
  };
  return (
    <div class="pixel-look">
      <div>
        <RegionPicture name={file.name} picture={picture} regions={regions} draft={draft} onDraft={setDraft} />
        {file.frames > 1 && (
          <label class="frame">
            Frame {frame + 1} of {file.frames}
            <input
              type="range"
              min={0}
              max={file.frames - 1}
              value={frame}
              onInput={({ currentTarget }) => setFrame(Number(currentTarget.value))}
            />
          </label>
        )}
      </div>
      {file.whyNot ? (
        <p class="notice">Nothing can be blackened in these pixels. {file.whyNot}</p>
      ) : (
        <RegionFields
          size={picture}
          regions={regions}
          draft={draft}
          onDraft={setDraft}
          onAdd={add}
          onRemove={(i) => onChange(regions.filter((_, place) => place !== i))}
        />
      )}
    </div>
  );
}
