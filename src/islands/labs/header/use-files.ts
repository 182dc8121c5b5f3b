import { useEffect, useRef, useState } from 'preact/hooks';
import type { ElementNotes } from '../../../formats/dicom/element-note.ts';
import type { FileTree } from '../../../formats/dicom/read-file.ts';
import type { Dictionary } from '../../../formats/dicom/dictionary.ts';
import { loadJson } from '../../load-json.ts';
import { askWorker } from '../ask-worker.ts';
import { makeWorker } from './make-worker.ts';
import { fetchBytes, nameOf, type Opened, type Sample, type Sources } from './sources.ts';
import type { Answer, Question } from './worker.ts';

/** A file that was read. */
export interface OpenFile {
  name: string;
  /** The length of the file itself, in bytes. */
  size: number;
  tree: FileTree;
}

export type Place = 'first' | 'second';

const worker = askWorker<Question, Answer>(makeWorker);

/** The files on the bench, what is being read, and what could not be had. */
export function useFiles({ dictionary, notes, samples }: Sources) {
  const [list, setList] = useState<Sample[]>();
  const [elementNotes, setElementNotes] = useState<ElementNotes>({});
  const [files, setFiles] = useState<Partial<Record<Place, OpenFile>>>({});
  const [reading, setReading] = useState('');
  const [complaint, setComplaint] = useState('');
  /** Names of tags, fetched with the first file. */
  const words = useRef<Dictionary | undefined>(undefined);

  useEffect(() => {
    loadJson<Sample[]>(samples).then(setList, () => setList([]));
  }, [samples]);

  const open = async (place: Place, opened: Opened): Promise<boolean> => {
    setReading(nameOf(opened));
    setComplaint('');
    try {
      const bytes = await fetchBytes(opened, samples);
      const size = 'file' in opened ? opened.file.size : bytes.length;
      words.current ??= await loadJson<Dictionary>(dictionary);
      const tree = await worker.ask({ bytes, dictionary: words.current }, [bytes.buffer]);
      setFiles((others) => ({ ...(place === 'second' && others), [place]: { name: nameOf(opened), size, tree } }));
      // The notes can wait, and can be missing: everything else is there without them.
      loadJson<ElementNotes>(notes).then(setElementNotes, () => undefined);
      return true;
    } catch (error) {
      setComplaint(`${nameOf(opened)} could not be opened: ${(error as Error).message}. What was open still is.`);
      return false;
    } finally {
      setReading('');
    }
  };

  const close = () => setFiles(({ first }) => (first ? { first } : {}));
  return { list, elementNotes, files, reading, complaint, open, close };
}
