import type { Dictionary } from '../../../formats/dicom/dictionary.ts';
import { readFile, type FileTree } from '../../../formats/dicom/read-file.ts';
import { answerQuestions } from '../ask-worker.ts';

/** A file to be read, and where the dictionary lies. */
export interface Question {
  bytes: Uint8Array;
  dictionary: string;
}

/** The tree; or that the dictionary could not be fetched. */
export type Answer = FileTree | 'no dictionary';

let dictionary: Promise<Dictionary> | undefined;

async function fetchDictionary(address: string): Promise<Dictionary> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Dictionary;
}

answerQuestions(async ({ bytes, dictionary: address }: Question): Promise<Answer> => {
  dictionary ??= fetchDictionary(address);
  try {
    return await readFile(bytes, await dictionary);
  } catch {
    dictionary = undefined;
    return 'no dictionary';
  }
});
