import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImageStart } from '../../../schema/challenge.ts';
import { loadBytes } from '../../load-bytes.ts';
import { folderOf } from '../folder-of.ts';
import { fetchStates, openImage, type NamedState, type Opened, type SampleEntry } from './open-image.ts';

/** A file of a challenge, under the name that gives nothing away. */
type TaskFile = ImageStart['images'][number];

const entryOf = ({ sample: id, name: title }: TaskFile, modality: string): SampleEntry => ({
  id,
  file: `${id}.dcm`,
  title,
  text: '',
  modality,
  isImage: modality !== 'PR',
  isBroken: false,
});

/** The images and presentation states of a challenge, and the image that was last asked for. */
export function useTaskImages(samples: string, { images, states: ofStates }: ImageStart, first: string) {
  const folder = folderOf(samples);
  const [states, setStates] = useState<NamedState[]>();
  const [opened, setOpened] = useState<Opened>();
  const [isFailed, setFailed] = useState(false);
  const [chosen, setChosen] = useState(first);
  const asked = useRef('');

  async function open(sample: string): Promise<void> {
    const file = images.find((one) => one.sample === sample);
    if (!file) return;
    asked.current = sample;
    setChosen(sample);
    setFailed(false);
    try {
      const entry = entryOf(file, 'OT');
      const found = await openImage(file.name, await loadBytes(`${folder}${entry.file}`), entry);
      if (asked.current === sample) setOpened(found);
    } catch {
      setFailed(true);
    }
  }

  function load(): void {
    void open(asked.current || first);
    const entries = ofStates.map((state) => entryOf(state, 'PR'));
    fetchStates(folder, entries).then(setStates, () => setFailed(true));
  }

  useEffect(load, []);
  return { states, opened, chosen, isFailed, open, load };
}
