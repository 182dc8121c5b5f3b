import type { Dictionary } from '../../../formats/dicom/dictionary.ts';
import { readFile, type FileTree } from '../../../formats/dicom/read-file.ts';
import { answerQuestions } from '../ask-worker.ts';

/** A file to be read, and the dictionary to read it by. */
export interface Question {
  bytes: Uint8Array;
  dictionary: Dictionary;
}

export type Answer = FileTree;

answerQuestions(({ bytes, dictionary }: Question): Promise<Answer> => readFile(bytes, dictionary));
