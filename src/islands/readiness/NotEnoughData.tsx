import type { NotEnough } from '../../engine/readiness.ts';
import type { ReadinessPaper } from './paper.ts';

interface Props {
  paper: ReadinessPaper;
  said: NotEnough;
  practise: string;
}

/** What is missing to expect a score, and the way there. */
export function NotEnoughData({ paper, said: { has, needs, missing }, practise }: Props) {
  const untouched = paper.sections.filter(({ id }) => missing.includes(id)).map(({ title }) => title);
  return (
    <>
      <p class="lead" role="status">
        <b>Not enough data yet</b> for {paper.name}: {has < needs ? `${has} of ${needs}` : has} first answers
        {has > 0 && untouched.length > 0 ? `; sections not touched: ${untouched.join(', ')}` : ''}.
      </p>
      <p class="actions">
        <a class="go quiet" href={practise}>
          Answer new items
        </a>
      </p>
    </>
  );
}
