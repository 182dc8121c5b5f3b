import { useEffect, useRef, useState } from 'preact/hooks';
import { folderOf } from '../folder-of.ts';
import { loadBytes } from '../../load-bytes.ts';
import { loadJson } from '../../load-json.ts';
import { fetchStates, openImage, type NamedState, type Opened, type SampleEntry } from './open-image.ts';

/** What the bench has to show. */
export interface ImageSource {
  entries: SampleEntry[];
  states: NamedState[];
  opened: Opened | undefined;
  isLoading: boolean;
  /** The island has woken, so that nothing chosen is lost. */
  isReady: boolean;
  /** What could not be fetched. */
  failed: string | undefined;
  openSample: (id: string) => void;
  openOwn: (file: File) => void;
}

/** The samples of a list, and the image that was last asked for. */
export function useImage(samples: string, first: string): ImageSource {
  const folder = folderOf(samples);
  const [entries, setEntries] = useState<SampleEntry[]>([]);
  const [states, setStates] = useState<NamedState[]>([]);
  const [opened, setOpened] = useState<Opened>();
  const [isLoading, setLoading] = useState(true);
  const [isReady, setReady] = useState(false);
  const [failed, setFailed] = useState<string>();
  // What is asked for last wins, however long an earlier one takes.
  const asked = useRef(0);

  async function load(open: () => Promise<Opened>): Promise<void> {
    const own = ++asked.current;
    setLoading(true);
    setFailed(undefined);
    try {
      const found = await open();
      if (own === asked.current) setOpened(found);
    } catch {
      if (own === asked.current) setFailed('The file could not be fetched. Try again when the site can be reached.');
    }
    if (own === asked.current) setLoading(false);
  }

  const openFrom = (list: SampleEntry[], id: string) => {
    const entry = list.find((one) => one.id === id);
    if (entry) void load(async () => openImage(entry.title, await loadBytes(`${folder}${entry.file}`), entry));
  };

  useEffect(() => {
    setReady(true);
    void load(async () => {
      const list = await loadJson<SampleEntry[]>(samples);
      setEntries(list);
      void fetchStates(folder, list).then(setStates, () => undefined);
      const entry = list.find(({ id }) => id === first) ?? list[0];
      if (!entry) throw new Error('There are no samples');
      return openImage(entry.title, await loadBytes(`${folder}${entry.file}`), entry);
    });
  }, []);

  return {
    entries,
    states,
    opened,
    isLoading,
    isReady,
    failed,
    openSample: (id) => openFrom(entries, id),
    openOwn: (file) => void load(async () => openImage(file.name, new Uint8Array(await file.arrayBuffer()))),
  };
}
