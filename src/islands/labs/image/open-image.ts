import { openFile } from '../../../formats/image/open-data-set.ts';
import { readPresentationState, type PresentationState } from '../../../formats/image/presentation-state.ts';
import { readImage, type Image } from '../../../formats/image/read-image.ts';
import { loadBytes } from '../../load-bytes.ts';

/** A sample as the index tells of it. */
export interface SampleEntry {
  id: string;
  file: string;
  title: string;
  text: string;
  modality: string;
  isImage: boolean;
  isBroken: boolean;
  broken?: string;
}

/** An image on the bench, or why it is not there. */
export type Opened = { name: string; image: Image; entry?: SampleEntry } | { name: string; refused: string };

/** Opens the bytes of a file of that name. */
export async function openImage(name: string, bytes: Uint8Array, entry?: SampleEntry): Promise<Opened> {
  const { dataSet, transferSyntax, stoppedBecause } = await openFile(bytes);
  const image = readImage(dataSet, transferSyntax);
  if ('refused' in image) return { name, refused: [image.refused, stoppedBecause].filter(Boolean).join(' ') };
  return { name, image, ...(entry && { entry }) };
}

/** A presentation state, with the title of its sample. */
export interface NamedState extends PresentationState {
  title: string;
}

/** The presentation states among the samples. */
export async function fetchStates(folder: string, entries: SampleEntry[]): Promise<NamedState[]> {
  const states = entries.filter(({ modality }) => modality === 'PR');
  return Promise.all(
    states.map(async ({ file, title }) => {
      const { dataSet } = await openFile(await loadBytes(`${folder}${file}`));
      return { ...readPresentationState(dataSet), title };
    }),
  );
}
