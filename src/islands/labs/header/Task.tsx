import { useEffect, useState } from 'preact/hooks';
import type { HeaderStart } from '../../../schema/challenge.ts';
import type { TaskProps } from '../../challenges/task.ts';
import { Bench } from './Bench.tsx';
import { Desk } from './Desk.tsx';
import { MarkList } from './MarkList.tsx';
import { factsOfMarks, isMarked, toggleMark, type FileMark } from './marks.ts';
import { useFiles, type Place } from './use-files.ts';

/** What a reload brings back. */
interface Kept {
  marks: FileMark[];
}

/** The header bench in a challenge: the files on the desk, and what one marks in them. */
export default function HeaderTask({ task, addresses }: TaskProps) {
  // Both have been judged: the one at build, the other is our own.
  const { files: onDesk } = task.start as HeaderStart;
  const { elementNotes, files, reading, complaint, open, close } = useFiles(addresses);
  // What was chosen is shown as chosen at once, and as it is when it could not be opened.
  const [asked, setAsked] = useState<string>();
  const [marks, setMarks] = useState(() => (task.kept as Kept | undefined)?.marks ?? []);
  const { first, second } = files;
  const fileOf = (name: string | undefined) => onDesk.find((one) => one.name === name);
  const [shown, beside] = [fileOf(first?.name), fileOf(second?.name)];
  const nameOf = (sample: string) => onDesk.find((one) => one.sample === sample)?.name ?? sample;

  useEffect(() => task.onChange(factsOfMarks(marks), { marks } satisfies Kept), [marks]);
  const lay = async (place: Place, { sample, name }: HeaderStart['files'][number]) => {
    if (place === 'first') setAsked(sample);
    await open(place, { sample: { id: sample, file: `${sample}.dcm`, title: name, text: '', isBroken: false } });
    setAsked(undefined);
  };
  useEffect(() => {
    if (onDesk[0]) void lay('first', onDesk[0]);
  }, []);

  const toggle = (mark: FileMark) => setMarks((before) => toggleMark(before, mark));
  const marking = {
    files: [shown, beside].filter((one) => one !== undefined),
    isMarked: (sample: string, at: string) => isMarked(marks, { sample, at }),
    toggle,
  };
  return (
    <section class="header-bench" aria-labelledby="desk">
      <h2 id="desk">The bench</h2>
      <Desk
        files={onDesk}
        shown={asked ?? shown?.sample}
        beside={beside?.sample}
        isBusy={reading !== ''}
        onShow={(file) => void lay('first', file)}
        onBeside={(file) => (file ? void lay('second', file) : close())}
      />
      <MarkList marks={marks} nameOf={nameOf} shown={shown} onToggle={toggle} />
      <p class="bench-status" role="status">
        {reading !== '' && `Reading ${reading} …`}
      </p>
      {complaint !== '' && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {first && (
        <Bench
          key={`${first.name} ${second?.name ?? ''}`}
          first={first}
          second={second}
          notes={elementNotes}
          marking={marking}
        />
      )}
    </section>
  );
}
