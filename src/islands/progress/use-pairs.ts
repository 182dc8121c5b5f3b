import { useEffect, useState } from 'preact/hooks';
import type { ShippedPair } from '../../engine/confusions.ts';
import { loadJson } from '../load-json.ts';
import { loadIndex } from '../practice/load.ts';

/** What is easily mixed up, once it is there; null where it could not be loaded. */
export function usePairs(index: string): ShippedPair[] | null | undefined {
  const [pairs, setPairs] = useState<ShippedPair[] | null>();
  useEffect(() => {
    loadIndex(index)
      .then(({ pairs: address }) => loadJson<ShippedPair[]>(address))
      .then(setPairs, () => setPairs(null));
  }, [index]);
  return pairs;
}
