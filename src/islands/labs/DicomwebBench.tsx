import { useState } from 'preact/hooks';
import type { Archive } from '../../formats/query/archive.ts';
import { Bench, type Exchange } from './dicomweb/Bench.tsx';
import { firstDraft } from './dicomweb/examples.ts';
import { useArchive } from './use-archive.ts';

/** DICOMweb against the simulated archive; `archive` is its address. What is stored is kept until the page is left. */
export default function DicomwebBench({ archive: address }: { archive: string }) {
  const loaded = useArchive(address);
  const [changed, setChanged] = useState<Archive>();
  const [draft, setDraft] = useState(firstDraft);
  const [exchange, setExchange] = useState<Exchange>();
  return (
    <Bench
      archive={changed ?? loaded}
      {...{ draft, exchange }}
      onChange={setDraft}
      onExchange={(next) => {
        if (next.response.archive) setChanged(next.response.archive);
        setExchange(next);
      }}
    />
  );
}
