import { useCallback, useRef, useState } from 'preact/hooks';
import { takePart, type Collected, type Taken } from '../../exchange/code-parts.ts';
import { takeIn, type Told } from './take-in.ts';

const refusals: Record<Extract<Taken, { kind: 'refused' }>['because'], string> = {
  'no part': 'That code is not one of ours.',
  damaged: 'That code was misread. Hold still; it comes again.',
  'another file': 'That code is of another sequence. Finish this one, or begin again.',
  'does not fit together': 'The codes do not fit together, so nothing was taken. Begin again.',
};

/** Collects what codes say until the progress file is whole, and takes it in. */
export function useCodes() {
  const collected = useRef<Collected>();
  const [missing, setMissing] = useState<number[]>();
  const [told, setTold] = useState<Told>();

  const begin = useCallback(() => {
    collected.current = undefined;
    setMissing(undefined);
    setTold(undefined);
  }, []);

  /** Adds what one code says; true once all is there. */
  const take = useCallback(async (text: string): Promise<boolean> => {
    const taken = takePart(collected.current, text);
    if (taken.kind === 'refused') {
      if (taken.because === 'does not fit together') begin();
      setTold({ kind: 'bad', text: refusals[taken.because] });
      return false;
    }
    const { count, parts } = (collected.current = taken.collected);
    setMissing(Array.from({ length: count }, (_, i) => i + 1).filter((number) => !parts.has(number)));
    setTold({ kind: 'good', text: `${parts.size} of ${count} codes read.` });
    if (taken.kind !== 'whole') return false;
    setTold(await takeIn('What the codes say', { file: new Blob([taken.bytes as BlobPart]), isSqueezed: true }));
    return true;
  }, []);

  return { missing, told, setTold, take, begin };
}
