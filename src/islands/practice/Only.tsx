import { useState } from 'preact/hooks';
import type { IndexItem } from '../../engine/bank.ts';
import { without, type Filter, type Known } from '../../engine/filter.ts';
import { levelWords, stateWords, typeWords } from './filter-words.ts';
import { countItems } from './count-items.ts';
import { listCandidates } from './list-candidates.ts';
import { describeFilter, type Named, type Offer, type PracticeRequest } from './request.ts';

interface Props {
  offer: Offer;
  request: PracticeRequest;
  items: IndexItem[] | undefined;
  known: Known;
  isReady: boolean;
  onChange: (filter: Filter) => void;
}

/** What practice can be narrowed to, folded away; every choice says how many items it leaves. */
export function Only({ offer, request, items, known, isReady, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { filter } = request;
  const parts: { part: keyof Filter; label: string; choices: Named[] }[] = [
    { part: 'state', label: 'How you stand with it', choices: listWords(stateWords) },
    { part: 'level', label: 'Level', choices: listWords(levelWords) },
    { part: 'type', label: 'Type', choices: listWords(typeWords) },
    { part: 'case', label: 'Case', choices: offer.cases },
    { part: 'pair', label: 'Easily confused', choices: offer.pairs },
  ];
  const chosen = [
    ...describeFilter(filter),
    ...[...offer.cases, ...offer.pairs].filter(({ id }) => id === filter.case || id === filter.pair).map(titleOf),
  ];

  function count(part: keyof Filter, value: string): number | undefined {
    if (!items || !isOpen) return undefined;
    return listCandidates(items, { ...request, filter: { ...filter, [part]: value } }, offer.scopes, known).length;
  }

  return (
    <details class="only" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{chosen.length === 0 ? 'Only …' : `Only: ${chosen.join(' · ')}`}</summary>
      <div class="parts">
        {parts
          .filter(({ choices }) => choices.length > 0)
          .map(({ part, label, choices }) => (
            <label key={part}>
              <span>{label}</span>
              <select
                value={filter[part] ?? ''}
                disabled={!isReady}
                onChange={({ currentTarget: { value } }) =>
                  onChange(value ? { ...filter, [part]: value } : without(filter, part))
                }
              >
                <option value="">any</option>
                {choices
                  .map(({ id, title }) => ({ id, title, left: count(part, id) }))
                  .filter(({ id, left }) => left !== 0 || filter[part] === id || part === 'state')
                  .map(({ id, title, left }) => (
                    <option value={id} key={id} disabled={left === 0 && filter[part] !== id}>
                      {left === undefined ? title : `${title} (${countItems(left)})`}
                    </option>
                  ))}
              </select>
            </label>
          ))}
      </div>
    </details>
  );
}

function listWords(words: Record<string, string>): Named[] {
  return Object.entries(words).map(([id, title]) => ({ id, title }));
}

function titleOf({ title }: Named): string {
  return title;
}
