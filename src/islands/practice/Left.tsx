import type { IndexItem } from '../../engine/bank.ts';
import { without, type Filter, type Known } from '../../engine/filter.ts';
import { countItems } from './count-items.ts';
import { levelWords, stateWords, typeWords } from './filter-words.ts';
import { listCandidates } from './list-candidates.ts';
import type { Offer, PracticeRequest } from './request.ts';
import { everything } from './scope.ts';

interface Props {
  offer: Offer;
  request: PracticeRequest;
  items: IndexItem[] | undefined;
  known: Known;
  /** How many items are left; unknown for reviews, and until the index is there. */
  left: number | undefined;
  onChange: (part: Partial<PracticeRequest>) => void;
}

/** How many items a choice leaves; where none is left, what to loosen. */
export function Left({ offer, request, items, known, left, onChange }: Props) {
  const { filter } = request;
  const parts = Object.keys(filter) as (keyof Filter)[];
  const loosen = (words: string, change: Partial<PracticeRequest>) => {
    const looser = { ...request, ...change };
    return { words, change, left: items ? listCandidates(items, looser, offer.scopes, known).length : 0 };
  };

  function listWays() {
    const ways = [
      ...parts.map((part) => loosen(`Leave out “${wordsFor(part, filter, offer)}”`, { filter: without(filter, part) })),
      loosen('Take them from everything', { scope: everything }),
    ].filter((way) => way.left > 0);
    return ways.length > 0 ? ways : [loosen('Choose from everything', { scope: everything, filter: {} })];
  }

  return (
    <div class="left">
      <p class="soft" role="status">
        {left === 0
          ? 'Nothing is left to practise with this choice.'
          : left !== undefined && `${countItems(left)} to draw from.`}
      </p>
      {left === 0 && (
        <p class="actions">
          {listWays().map((way) => (
            <button class="go quiet" type="button" key={way.words} onClick={() => onChange(way.change)}>
              {way.words}: {countItems(way.left)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function wordsFor(part: keyof Filter, filter: Filter, { cases, pairs }: Offer): string {
  const words: Record<string, string> = { ...stateWords, ...levelWords, ...typeWords };
  const id = filter[part] ?? '';
  const named = part === 'case' ? cases : part === 'pair' ? pairs : [];
  return named.find((one) => one.id === id)?.title ?? words[id] ?? id;
}
