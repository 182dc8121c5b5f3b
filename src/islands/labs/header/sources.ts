import { loadBytes } from '../../load-bytes.ts';
import { folderOf } from '../folder-of.ts';

/** Where the bench fetches what it needs. */
export interface Sources {
  /** The address of the dictionary, of the notes on elements, and of the list of samples. */
  dictionary: string;
  notes: string;
  samples: string;
}

/** A sample as the list of them tells of it. */
export interface Sample {
  id: string;
  file: string;
  title: string;
  text: string;
  isBroken: boolean;
}

/** What the learner opens: a sample, or a file of their own. */
export type Opened = { sample: Sample } | { file: File };

/** No more of a file is read; a browser’s tab has no room for much more. */
export const largest = 256 * 1024 * 1024;

/** The bytes of what was opened; of a very large file its first part. */
export async function fetchBytes(opened: Opened, samples: string): Promise<Uint8Array<ArrayBuffer>> {
  if ('file' in opened) return new Uint8Array(await opened.file.slice(0, largest).arrayBuffer());
  return loadBytes(folderOf(samples) + opened.sample.file);
}

export function nameOf(opened: Opened): string {
  return 'file' in opened ? opened.file.name : opened.sample.title;
}
