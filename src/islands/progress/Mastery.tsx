import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../engine/fold.ts';
import { countLit, masteryOf } from '../../engine/mastery.ts';
import { learner } from '../../stores/learner.ts';
import { light } from '../light.ts';
import { ViewBox, type TileData } from '../ViewBox.tsx';

/** A certification or all domains, as rows of competencies. */
export interface Outline {
  id: string;
  short: string;
  rows: { title: string; weight: string; tiles: TileData[] }[];
}

interface Props {
  outlines: Outline[];
}

/** Mastery by section and competency: the view box, and the same as a table. */
export function Mastery({ outlines }: Props) {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const [chosen, setChosen] = useState<string>();
  const box = useRef<HTMLElement>(null);
  const outline = outlines.find(({ id }) => id === (chosen ?? progress.certification)) ?? outlines[0];
  useEffect(() => {
    if (box.current) light(box.current, progress);
  }, [progress, outline]);
  if (!outline) return null;
  return (
    <section class="stack" aria-labelledby="mastery" ref={box}>
      <h2 id="mastery">Mastery</h2>
      <p>
        <label>
          Against{' '}
          <select value={outline.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {outlines.map(({ id, short }) => (
              <option value={id} key={id}>
                {short}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div class="box" key={outline.id}>
        {outline.rows.map(({ title, weight, tiles }) => (
          <div class="row" key={title}>
            <div>
              <h3>{title}</h3>
              <p class="mono">{weight}</p>
            </div>
            <ViewBox title={title} tiles={tiles} />
          </div>
        ))}
      </div>
      <details>
        <summary>The same as a table</summary>
        <MasteryTable outline={outline} progress={progress} />
      </details>
    </section>
  );
}

function MasteryTable({ outline, progress }: { outline: Outline; progress: Progress }) {
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Competency</th>
            <th scope="col">Mastery</th>
            <th scope="col">Outcomes lit</th>
          </tr>
        </thead>
        <tbody>
          {outline.rows.flatMap((row) =>
            row.tiles.map(({ title, href, outcomes }) => (
              <tr key={`${row.title} ${href}`}>
                <td>{row.title}</td>
                <th scope="row">
                  <a href={href}>{title}</a>
                </th>
                <td>{Math.round(100 * masteryOf(progress, outcomes))} %</td>
                <td>
                  {countLit(progress, outcomes)} of {outcomes.length}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
