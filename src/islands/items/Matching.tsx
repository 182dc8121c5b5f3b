import { writePair } from '../../engine/items/matching.ts';
import type { MatchingItem } from '../../engine/bank.ts';
import { Html } from '../Html.tsx';
import { FrameLater } from './FrameLater.tsx';
import type { ViewProps } from './view.ts';

/** A list to choose from beside each left, and on paper one for all; after the answer, each with its right one and its reason. */
export function Matching({ item, order, response, isAnswered }: ViewProps<MatchingItem>) {
  const offered = [...item.pairs, ...item.distractors];
  const rights = order.flatMap((id) => offered.find((right) => right.id === id) ?? []);
  return (
    <>
      <ul class="pairs">
        {item.pairs.map(({ id, left, right, rationale }) => {
          const given = rights.find((one) => response?.includes(writePair(id, one.id)));
          const isRight = given?.id === id;
          const lure = item.distractors.find((one) => one.id === given?.id);
          return (
            <li class={isAnswered ? (isRight ? 'is-right' : 'is-wrong') : ''} key={id}>
              <label>
                <Html as="span" html={left} />
                <select name={item.id} disabled={isAnswered}>
                  <option value="">Choose …</option>
                  {rights.map((one) => (
                    <option
                      key={one.id}
                      value={writePair(id, one.id)}
                      selected={response ? one.id === given?.id : undefined}
                    >
                      {one.right}
                    </option>
                  ))}
                </select>
              </label>
              {isAnswered && <span class="on-paper">Your answer: {given?.right ?? 'none'}</span>}
              {isAnswered && (
                <span class="mark" data-icon={isRight ? 'right' : 'wrong'}>
                  {isRight ? 'Right' : `It is: ${right}`}
                </span>
              )}
              {isAnswered && (
                <FrameLater>
                  <Html as="span" class="why" html={rationale} />
                  {lure && <Html as="span" class="why" html={lure.rationale} />}
                </FrameLater>
              )}
            </li>
          );
        })}
      </ul>
      {!isAnswered && <p class="on-paper">To choose from: {rights.map((one) => one.right).join(' · ')}</p>}
    </>
  );
}
