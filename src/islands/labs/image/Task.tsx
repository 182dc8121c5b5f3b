import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImageStart } from '../../../schema/challenge.ts';
import type { TaskProps } from '../../challenges/task.ts';
import { factsOfImage, type PixelMark, type Shown } from './facts.ts';
import { PixelMarks } from './PixelMarks.tsx';
import { firstView } from './task-view.ts';
import { useTaskImages } from './use-task-images.ts';
import type { View } from './view.ts';
import { Viewer } from './Viewer.tsx';

/** What a reload brings back. */
interface Kept {
  sample: string;
  view: Omit<View, 'state'>;
  state: string | undefined;
  marks: PixelMark[];
}

/** The image bench in a challenge: its images, how they are shown, and what one marks in them. */
export default function ImageTask({ task, addresses }: TaskProps) {
  // Both have been judged: the one at build, the other is our own.
  const start = task.start as ImageStart;
  const kept = useRef(task.kept as Kept | undefined);
  const { states, opened, chosen, isFailed, open, load } = useTaskImages(
    addresses.samples,
    start,
    kept.current?.sample ?? start.images[0]?.sample ?? '',
  );
  const [marks, setMarks] = useState(() => kept.current?.marks ?? []);
  const shown = useRef<Shown>();
  const sample = opened && 'image' in opened ? opened.entry?.id : undefined;
  const stateOf = (title: string | undefined) => start.states.find(({ name }) => name === title)?.sample;
  const nameOf = (id: string) => start.images.find((one) => one.sample === id)?.name ?? id;

  const tell = () => {
    if (!shown.current) return;
    const { sample, view, state } = shown.current;
    const { state: _, ...rest } = view;
    task.onChange(factsOfImage(shown.current, marks, start), { sample, view: rest, state, marks } satisfies Kept);
  };
  useEffect(tell, [marks]);

  return (
    <section class="stack" aria-labelledby="image-task" aria-busy={!opened}>
      <h2 id="image-task">The bench</h2>
      {start.images.length > 1 && (
        <fieldset class="task-images">
          <legend>Image</legend>
          {start.images.map((one) => (
            <label key={one.sample}>
              <input
                type="radio"
                name="task-image"
                checked={one.sample === chosen}
                onChange={() => void open(one.sample)}
              />
              {one.name}
            </label>
          ))}
        </fieldset>
      )}
      {isFailed && (
        <p class="notice bad" role="alert">
          The image could not be fetched.{' '}
          <button class="plain" type="button" onClick={load}>
            Try again
          </button>
        </p>
      )}
      {opened && 'refused' in opened && <p class="notice bad">{opened.refused}</p>}
      {opened && 'image' in opened && states && sample && (
        <Viewer
          key={sample}
          name={opened.name}
          text=""
          image={opened.image}
          states={states}
          first={firstView(opened.image, start, kept.current?.sample === sample ? kept.current : undefined, (id) =>
            states.find(({ title }) => stateOf(title) === id),
          )}
          drawn={marks
            .filter((mark) => mark.sample === sample)
            .map(({ x, y }) => ({ kind: 'circle' as const, x: x + 0.5, y: y + 0.5, radius: 3 }))}
          onView={(view, pixels) => {
            const title = states.find((one) => one === view.state)?.title;
            shown.current = { sample, image: opened.image, view, state: stateOf(title), pixels };
            tell();
          }}
          more={(view) =>
            start.marking && <PixelMarks {...{ marks, sample, nameOf }} at={view.at} onChange={setMarks} />
          }
        />
      )}
    </section>
  );
}
