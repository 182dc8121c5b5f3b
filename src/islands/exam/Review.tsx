import type { Attempt } from '../../engine/event.ts';
import type { SubmittedExam } from '../../engine/exam/exam.ts';
import { orderReview, type ReviewKind } from '../../engine/exam/review.ts';
import type { Loaded } from '../practice/load.ts';
import { formatShare } from './format-share.ts';
import { ReviewItem } from './ReviewItem.tsx';

interface Props {
  exam: SubmittedExam;
  loaded: Loaded;
  scores: readonly Pick<Attempt, 'item' | 'session' | 'score'>[];
}

const verdicts: { [Kind in ReviewKind]: string } = {
  wrong: 'Wrong',
  unanswered: 'Not answered',
  flagged: 'Right; you had flagged it',
  right: 'Right',
};

/** Every item with its key, rationales and what to read: misses first, then what was flagged, then the rest. */
export function Review({ exam, loaded, scores }: Props) {
  const review = orderReview(exam, scores);
  const missed = review.filter(({ kind }) => kind === 'wrong' || kind === 'unanswered').length;
  const cases = new Set<string>();
  return (
    <section class="stack" aria-labelledby="review">
      <h2 id="review">Go through it</h2>
      <p class="soft">
        {missed === 0 ? 'Nothing was missed.' : `${missed} missed, which come first.`} Every option says why it is right
        or tempting.
      </p>
      {review.map(({ position, kind }) => {
        const place = exam.places[position];
        const item = place && loaded.items.get(place.item);
        if (!place || !item) return null;
        const isCaseShown = item.case !== undefined && cases.has(item.case);
        if (item.case !== undefined) cases.add(item.case);
        const isMiss = kind === 'wrong' || kind === 'unanswered';
        const verdict = describeVerdict(kind, scores.find((one) => one.item === place.item)?.score ?? 0);
        return (
          <ReviewItem
            key={place.item}
            place={place}
            item={item}
            stimulus={loaded.cases.get(item.case ?? '')}
            isCaseShown={isCaseShown}
            label={`Item ${position + 1}: ${verdict}`}
            meta={
              <>
                <span class={`verdict ${isMiss ? 'wrong' : 'right'}`} data-icon={isMiss ? 'wrong' : 'right'}>
                  {verdict}
                </span>
                {!place.scored && <span>on trial: does not count</span>}
                <span>item {position + 1}</span>
              </>
            }
          />
        );
      })}
    </section>
  );
}

/** In an exam a part counts for nothing, but one is told of it. */
function describeVerdict(kind: ReviewKind, score: number): string {
  return kind === 'wrong' && score > 0 ? `${verdicts.wrong}: partly right, ${formatShare(score)}` : verdicts[kind];
}
