import { summarise, type Session } from '../../engine/session.ts';
import { ReviewItem } from '../exam/ReviewItem.tsx';
import type { Loaded } from '../practice/load.ts';

interface Props {
  session: Session;
  loaded: Loaded;
}

/** Every item that was answered, with its key, its reasons and what to read: misses first, what was right folded away. */
export function Review({ session, loaded }: Props) {
  const { missed } = summarise(session);
  const right = session.places.flatMap(({ item, answered }) => (answered?.score === 1 ? item : []));
  const show = (id: string) => {
    const place = session.places.find(({ item }) => item === id);
    const item = loaded.items.get(id);
    if (!place?.answered || !item) return null;
    const { response, score } = place.answered;
    const verdict = score === 1 ? 'Right' : response.length === 0 ? 'Not known' : score > 0 ? 'Partly right' : 'Wrong';
    const tone = score === 1 ? 'right' : 'wrong';
    return (
      <ReviewItem
        key={id}
        place={{ ...place, section: '', ms: 0, scored: true, response }}
        item={item}
        stimulus={undefined}
        isCaseShown={false}
        label={verdict}
        meta={
          <span class={`verdict ${tone}`} data-icon={tone}>
            {verdict}
          </span>
        }
      />
    );
  };
  return (
    <section class="stack" aria-labelledby="review">
      <h2 id="review">Go through it</h2>
      <p class="soft">
        {missed.length === 0
          ? 'Nothing was missed.'
          : `${missed.length} missed, each with its reason and what to read. They come back in your reviews until they are put right.`}
      </p>
      {missed.map(show)}
      {right.length > 0 && (
        <details>
          <summary>What you had right ({right.length})</summary>
          <div class="stack">{right.map(show)}</div>
        </details>
      )}
    </section>
  );
}
