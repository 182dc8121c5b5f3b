import { useEffect, useState } from 'preact/hooks';
import type { PosedItem } from '../../engine/bank.ts';
import { learner } from '../../stores/learner.ts';
import { loadIndex, loadItems } from '../practice/load.ts';

/** An item with a note or a flag; without its text where that is no longer shipped, or did not load. */
export interface KeptItem {
  id: string;
  item?: PosedItem;
  /** The title of its case. */
  about?: string | undefined;
}

/** Any seed: a calculation is shown with some numbers, not with those of an attempt. */
const seed = 1;

/** The items that bear a note or a flag once the log is open; what loses both stays until the page is left. */
export function useKept(index: string, isOpen: boolean): { kept?: KeptItem[]; complaint?: string } {
  const [state, setState] = useState<{ kept?: KeptItem[]; complaint?: string }>({});
  useEffect(() => {
    if (!isOpen) return;
    const { notes, flagged } = learner.$progress.get();
    const ids = new Set([...Object.keys(notes), ...Object.keys(flagged)]);
    findItems(index, ids).then(
      (kept) => setState({ kept }),
      (error: unknown) =>
        setState({
          kept: [...ids].map((id) => ({ id })),
          complaint: error instanceof Error ? error.message : String(error),
        }),
    );
  }, [index, isOpen]);
  return state;
}

/** In the order of the index, by competency; those that are not in it last. */
async function findItems(address: string, ids: ReadonlySet<string>): Promise<KeptItem[]> {
  if (ids.size === 0) return [];
  const index = await loadIndex(address);
  const { items, cases } = await loadItems(
    index,
    index.items.filter(({ id }) => ids.has(id)),
    seed,
  );
  const gone = [...ids].filter((id) => !items.has(id));
  const found = [...items].map(([id, item]) => ({ id, item, about: cases.get(item.case ?? '')?.title }));
  return [...found, ...gone.map((id) => ({ id }))];
}
