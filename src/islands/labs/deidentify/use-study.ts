import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../../formats/deidentify/choice.ts';
import type { Dictionary } from '../../../formats/dicom/dictionary.ts';
import { loadBytes } from '../../load-bytes.ts';
import { loadJson } from '../../load-json.ts';
import { askWorker } from '../ask-worker.ts';
import { folderOf } from '../folder-of.ts';
import { largest, type Sample } from '../header/sources.ts';
import { makeWorker } from './make-worker.ts';
import type { Answer, Applied, Picture, Question, StudyFile } from './study.ts';

/** What is opened together: samples by their ids, or files of one’s own. */
export type ToOpen = { title: string; samples: string[] } | { title: string; files: File[] };

/** The study on the bench. */
export interface OpenStudy {
  title: string;
  /** Counts what was opened, so that nothing of the last study is taken for this one. */
  count: number;
  files: StudyFile[];
}

const worker = askWorker<Question, Answer>(makeWorker);

/** The samples, the study that is open, and what the choice makes of it. */
export function useStudy(addresses: { samples: string; dictionary: string }, choice: Choice) {
  const [list, setList] = useState<Sample[]>();
  const [study, setStudy] = useState<OpenStudy>();
  const [applied, setApplied] = useState<Applied>();
  const [reading, setReading] = useState('');
  const [complaint, setComplaint] = useState('');
  const [dictionary, setDictionary] = useState<Dictionary>();
  // What is asked for last wins, however long an earlier one takes.
  const opened = useRef(0);
  const chosen = useRef(0);

  useEffect(() => {
    loadJson<Sample[]>(addresses.samples).then(setList, () => setList([]));
  }, []);

  const loadDictionary = async () => {
    const loaded = dictionary ?? (await loadJson<Dictionary>(addresses.dictionary));
    setDictionary(loaded);
    return loaded;
  };

  const open = async (wanted: ToOpen): Promise<boolean> => {
    const own = ++opened.current;
    setReading(wanted.title);
    setComplaint('');
    try {
      const words = await loadDictionary();
      const files = await Promise.all(fetchAll(wanted, folderOf(addresses.samples)));
      const told = (await worker.ask({ ask: 'open', files, dictionary: words })) as StudyFile[];
      if (own !== opened.current) return false;
      setApplied(undefined);
      setStudy({ title: wanted.title, count: own, files: told });
      return true;
    } catch (error) {
      setComplaint(`${wanted.title} could not be opened: ${(error as Error).message}. What was open still is.`);
      return false;
    } finally {
      if (own === opened.current) setReading('');
    }
  };

  useEffect(() => {
    if (!study) return;
    const own = ++chosen.current;
    void worker.ask({ ask: 'apply', choice }).then(
      (made) => own === chosen.current && setApplied(made as Applied),
      () => setComplaint('The worker broke. Open the study again.'),
    );
  }, [study, choice]);

  return { list, study, applied, reading, complaint, dictionary, loadDictionary, open };
}

function fetchAll(wanted: ToOpen, folder: string): Promise<{ name: string; bytes: Uint8Array }>[] {
  if ('files' in wanted)
    return wanted.files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.slice(0, largest).arrayBuffer()),
    }));
  return wanted.samples.map(async (id) => ({ name: id, bytes: await loadBytes(`${folder}${id}.dcm`) }));
}

/** A frame of a file as it is now. */
export const askPicture = (at: number, frame: number): Promise<Picture> =>
  worker.ask({ ask: 'picture', at, frame }) as Promise<Picture>;

/** The bytes of a file as it is now. */
export const askFile = (at: number): Promise<Uint8Array<ArrayBuffer>> =>
  worker.ask({ ask: 'file', at }) as Promise<Uint8Array<ArrayBuffer>>;
