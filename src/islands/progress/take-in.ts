import { readProgressFile, refuseSize } from '../../exchange/progress-file.ts';
import { learner } from '../../stores/learner.ts';

/** What is said of something that was tried. */
export interface Told {
  text: string;
  kind: 'good' | 'bad';
}

/** Takes in a file that the learner chose; one that is too large is not even opened. */
export async function takeInFile(file: File): Promise<Told> {
  const refused = refuseSize(file.size);
  return refused ? refuse(file.name, refused) : takeInText(file.name, await file.text());
}

/** Adds what is missing here from the text of a progress file, or says why nothing of it was taken. */
export async function takeInText(name: string, text: string): Promise<Told> {
  const read = readProgressFile(text);
  if ('refused' in read) return refuse(name, read.refused);
  const added = await learner.record(read.events);
  const known = read.events.length - added;
  return {
    kind: 'good',
    text: `${added} ${added === 1 ? 'entry was' : 'entries were'} added; ${known} were here already.`,
  };
}

function refuse(name: string, because: string): Told {
  return { kind: 'bad', text: `${name} was not taken, and nothing has changed. ${because}` };
}
