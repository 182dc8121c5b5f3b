import type { PosedItem } from '../../engine/bank.ts';
import type { Confidence } from '../../engine/event.ts';
import { Contrasts } from './Contrasts.tsx';
import { FrameLater } from './FrameLater.tsx';
import { ItemSources } from './ItemSources.tsx';

interface Props {
  item: PosedItem;
  response: readonly string[];
  score: number;
  confidence: Confidence;
}

/** The verdict in words, where the key stands, what is easily mixed up, and what to read. */
export function Feedback({ item, response, score, confidence }: Props) {
  return (
    <div class="stack">
      <p>
        <span class={`verdict ${score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong'}`}>
          {describeVerdict(score)}
        </span>{' '}
        {describeConfidence(score, confidence)}
      </p>
      <FrameLater>
        <Contrasts item={item} response={response} />
        <ItemSources item={item} />
      </FrameLater>
    </div>
  );
}

/** The verdict as the screen and the screen reader say it. */
export function describeVerdict(score: number): string {
  if (score === 1) return 'Right.';
  return score > 0 ? `Partly right: ${Math.round(score * 100)} %.` : 'Not this one.';
}

function describeConfidence(score: number, confidence: Confidence): string {
  if (score === 1) return confidence === 'guess' ? 'You guessed, so it counts for half until you know it.' : '';
  return confidence === 'sure' ? 'You were sure, so it comes back first.' : 'It comes back until it is put right.';
}
