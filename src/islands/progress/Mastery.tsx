import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { countFading, masteryOf } from '../../engine/competency-mastery.ts';
import type { Progress } from '../../engine/fold.ts';
import { countLit } from '../../engine/mastery.ts';
import { now } from '../../stores/clock.ts';
import { learner } from '../../stores/learner.ts';
import { light } from '../light.ts';
import { ViewBox, type TileData } from '../ViewBox.tsx';
import { outcomesOf } from './outcomes-of.ts';
import { count, percent } from './words.ts';

/** A certification or all domains, as rows of competencies. */
export interface Outline {
  id: string;
  short: string;
  rows: { title: string; weight: string; tiles: TileData[] }[];
}

interface Props {
  outlines: Outline[];
  outline: Outline;
  onChoose: (id: string) => void;
  practise: string;
}

/** Mastery as of now by section and competency: the view box, and the same as a table. */
export function Mastery({ outlines, outline, onChoose, practise }: Props) {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) light(box.current, progress);
  }, [progress, outline]);
  const fading = countFading(progress, outcomesOf(outline), now());
  return (
    <section class="stack" aria-labelledby="mastery" ref={box}>
      <h2 id="mastery">Mastery</h2>
      <p>
        <label>
          Against{' '}
          <select value={outline.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
            {outlines.map(({ id, short }) => (
              <option value={id} key={id}>
                {short}
              </option>
            ))}
          </select>
        </label>
      </p>
      {fading > 0 && (
        <p class="measure">
          {count(fading, 'outcome')} that you had lit {fading === 1 ? 'is' : 'are'} fading, in the tiles with a bar
          below; that is how memory works. <a href={`${practise}?for=due`}>A short review</a> lights{' '}
          {fading === 1 ? 'it' : 'them'} again, for longer.
        </p>
      )}
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
  const at = now();
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Competency</th>
            <th scope="col">Mastery</th>
            <th scope="col">Outcomes lit</th>
            <th scope="col">Fading</th>
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
                <td>{percent(masteryOf(progress, outcomes, at))}</td>
                <td>
                  {countLit(progress, outcomes, at)} of {outcomes.length}
                </td>
                <td>{countFading(progress, outcomes, at) || ''}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
