import { inflate } from '../../exchange/deflate.ts';
import { readProgressFile, type ReadProgress } from '../../exchange/progress-file.ts';
import { answerQuestions } from '../labs/ask-worker.ts';

/** A progress file as it was chosen or, squeezed, as codes brought it. */
export interface Question {
  file: Blob;
  isSqueezed: boolean;
}

export type Answer = ReadProgress;

/** Characters that a progress file in codes may grow to: no more than this fits into codes by honest compression. */
const most = 20_000_000;

answerQuestions(async ({ file, isSqueezed }: Question): Promise<Answer> => {
  try {
    const text = isSqueezed ? await inflate(new Uint8Array(await file.arrayBuffer()), most) : await file.text();
    return readProgressFile(text);
  } catch {
    return { refused: 'It cannot be read to its end.' };
  }
});
