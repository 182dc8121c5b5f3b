import type { GivenAnswer } from '../../engine/given-answers.ts';
import { Html } from '../Html.tsx';
import { describeResponse } from './describe-response.ts';
import type { With } from './use-changed.ts';
import { count, describeMoment } from './words.ts';

interface Props {
  answers: With<{ item: string; given: GivenAnswer }>[];
}

/** The items that were answered and are not asked any more, still to be read. */
export function RetiredItems({ answers }: Props) {
  return (
    <details>
      <summary>{count(answers.length, 'item')} that you answered and that we do not ask any more</summary>
      {answers.map(({ item, given, posed }) => (
        <article class="changed stack" key={item}>
          {posed ? <Html class="stem" html={posed.stem} /> : <p class="mono">{item}</p>}
          {posed && (
            <dl>
              <dt>You gave, on {describeMoment(given.at)}</dt>
              <dd>
                <Html as="span" html={describeResponse(posed, given.response)} />
              </dd>
              <dt>Key</dt>
              <dd>
                <Html as="span" html={describeResponse(posed, posed.keys)} />
              </dd>
            </dl>
          )}
        </article>
      ))}
      <p class="small soft">Your answers to them still count; new ones are not asked for.</p>
    </details>
  );
}
