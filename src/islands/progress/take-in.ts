import { refuseSize } from '../../exchange/progress-file.ts';
import { learner } from '../../stores/learner.ts';
import { askWorker } from '../labs/ask-worker.ts';
import type { Answer, Question } from './file-worker.ts';
import { makeWorker } from './make-worker.ts';

/** What is said of something that was tried. */
export interface Told {
  text: string;
  kind: 'good' | 'bad' | 'waiting';
}

/** Milliseconds after which reading is ended; the longest log there can be takes a slow phone some twenty seconds. */
const patience = 60_000;

/** Takes in a file that the learner chose; one that is too large is not even opened. */
export async function takeInFile(file: File): Promise<Told> {
  const refused = refuseSize(file.size);
  return refused ? refuse(file.name, refused) : takeIn(file.name, { file, isSqueezed: false });
}

/** Adds what is missing here from a progress file, or says why nothing of it was taken. */
export async function takeIn(name: string, question: Question): Promise<Told> {
  const read = await readApart(question);
  if ('refused' in read) return refuse(name, read.refused);
  const added = await learner.record(read.events);
  const known = read.events.length - added;
  return {
    kind: 'good',
    text: `${added} ${added === 1 ? 'entry was' : 'entries were'} added; ${known} were here already.`,
  };
}

/** Reads in a worker of its own, which a strange file may break or keep busy without harm to the page or the record. */
async function readApart(question: Question): Promise<Answer> {
  const { ask, end } = askWorker<Question, Answer>(makeWorker);
  let because = 'The browser could not read it: it may need more memory than there is.';
  const timer = setTimeout(() => {
    because = 'Reading it took longer than a minute and was ended.';
    end();
  }, patience);
  try {
    return await ask(question);
  } catch {
    return { refused: because };
  } finally {
    clearTimeout(timer);
    end();
  }
}

function refuse(name: string, because: string): Told {
  return { kind: 'bad', text: `${name} was not taken, and nothing has changed. ${because}` };
}
