import { useState } from 'preact/hooks';
import { askWorker } from './ask-worker.ts';
import { makeWorker } from './header/make-worker.ts';

const worker = askWorker<Uint8Array, number>(makeWorker);

/** The header bench: a file as elements and as bytes. */
export default function HeaderBench() {
  const [length, setLength] = useState<number>();
  const open = async (file: File | undefined) => {
    if (file) setLength(await worker.ask(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <>
      <label>
        A DICOM file of yours <input type="file" onChange={(event) => void open(event.currentTarget.files?.[0])} />
      </label>
      <p role="status">{length !== undefined && `${length} bytes`}</p>
    </>
  );
}
