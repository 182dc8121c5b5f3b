import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../engine/fold.ts';
import type { ChangedItemsProps } from './ChangedItems.tsx';

type Props = ChangedItemsProps & Pick<Progress, 'items'>;

/** What was changed since it was answered, loaded only where one of those items was met. */
export function ChangedPlace({ items, ...changes }: Props) {
  const [Changed, setChanged] = useState<ComponentType<ChangedItemsProps>>();
  const isMet = [...changes.corrections.map(({ item }) => item), ...changes.retired].some((item) => item in items);
  useEffect(() => {
    if (isMet)
      import('./ChangedItems.tsx').then(
        (loaded) => setChanged(() => loaded.ChangedItems),
        () => undefined,
      );
  }, [isMet]);
  return Changed ? <Changed {...changes} /> : null;
}
