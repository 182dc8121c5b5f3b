import { useState } from 'preact/hooks';
import { formKeys } from '../../formats/query/form-keys.ts';
import type { Asked, Request } from './query/ask.ts';
import { Bench } from './query/Bench.tsx';
import type { Ordered } from './query/order.ts';
import { useArchive } from './use-archive.ts';

const first: Request = { root: 'study', level: 'STUDY', keys: formKeys('study', 'STUDY'), habits: 'common' };

interface Props {
  /** The addresses of the archive and of the dictionary. */
  archive: string;
  dictionary: string;
}

/** C-FIND, C-MOVE and C-GET against the simulated archive. */
export default function QueryBench({ archive: address, dictionary }: Props) {
  const archive = useArchive(address);
  const [request, setRequest] = useState(first);
  const [asked, setAsked] = useState<Asked>();
  const [ordered, setOrdered] = useState<Ordered>();
  return (
    <Bench
      {...{ archive, dictionary, request, asked, ordered }}
      onChange={setRequest}
      onAsked={setAsked}
      onOrdered={setOrdered}
    />
  );
}
