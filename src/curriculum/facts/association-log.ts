import type { AssociationLog, LoggedContext, LoggedStatus, LoggedTitle } from '../../formats/dimse/association-log.ts';
import type { ArtefactFault } from './artefact-fault.ts';

/** The words with which tools and the standard open a status, by class. */
const classWords: { [word: string]: string } = {
  Success: 'success',
  Pending: 'pending',
  Cancel: 'cancel',
  Warning: 'warning',
  Refused: 'failure',
  Error: 'failure',
  Failed: 'failure',
  Failure: 'failure',
};

/** What a log of associations says against itself, or against PS3.7 and PS3.8. */
export function judgeLog(log: AssociationLog): ArtefactFault[] {
  const faults = [
    ...log.titles.flatMap(judgeTitle),
    ...log.contexts.flatMap(judgeId),
    ...log.contexts.flatMap((context) => judgeAnswer(context, log.contexts)),
    ...log.statuses.flatMap(judgeStatus),
  ];
  return faults.toSorted((a, b) => a.line - b.line);
}

/** An AE title has at most 16 characters (PS3.5 table 6.2-1). */
function judgeTitle({ title, line, text }: LoggedTitle): ArtefactFault[] {
  const wrong = `The AE title ${title} has ${title.length} characters.`;
  return title.length > 16 ? [{ line, text, wrong, advice: 'An AE title has at most 16.' }] : [];
}

/** Presentation context IDs are odd, from 1 to 255 (PS3.8 §9.3.2.2). */
function judgeId({ id, line, text }: LoggedContext): ArtefactFault[] {
  return id % 2 === 1 && id <= 255
    ? []
    : [{ line, text, wrong: `The presentation context ID is ${id}.`, advice: 'It is odd, from 1 to 255.' }];
}

/** An answer is to a proposal of the same association, where the log shows the proposals. */
function judgeAnswer(context: LoggedContext, contexts: LoggedContext[]): ArtefactFault[] {
  const { association, id, result, line, text, abstractSyntax, acceptedSyntax } = context;
  const proposals = contexts.filter((one) => one.association === association && one.result === 'Proposed');
  if (result === 'Proposed' || proposals.length === 0) return [];
  const proposal = proposals.find((one) => one.id === id);
  if (!proposal) {
    const isWhole = !proposals.some(({ isCut }) => isCut);
    const wrong = `Context ${id} is answered (${result}), but was not proposed.`;
    return isWhole ? [{ line, text, wrong, advice: 'Propose it, or put … where proposals are left out.' }] : [];
  }
  const asked = proposal.abstractSyntax;
  if (!isSame(asked, abstractSyntax)) {
    const wrong = `Context ${id} was proposed for ${asked}, but is answered for ${abstractSyntax}.`;
    return [{ line, text, wrong, advice: 'The ID says which abstract syntax is meant.' }];
  }
  const { proposedSyntaxes, isCut } = proposal;
  if (!acceptedSyntax || isCut || proposedSyntaxes.length === 0 || proposedSyntaxes.includes(acceptedSyntax)) return [];
  const wrong = `Context ${id} is accepted with ${acceptedSyntax}, which was not proposed for it.`;
  return [{ line, text, wrong, advice: `One of ${proposedSyntaxes.join(', ')} can be accepted.` }];
}

/** True also where a name is cut by an ellipsis. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other || one.includes('…') || other.includes('…');
}

function judgeStatus({ code, words, line, text }: LoggedStatus): ArtefactFault[] {
  const word = /^\w+/.exec(words)?.[0] ?? '';
  const said = classWords[word];
  const is = classifyStatus(code);
  if (!said || said === is) return [];
  const hex = code.toString(16).padStart(4, '0');
  return [{ line, text, wrong: `0x${hex} is a ${is}, not “${word}”.`, advice: 'See PS3.7 annex C.' }];
}

/** The class of a status code (PS3.7 annex C). */
function classifyStatus(code: number): string {
  if (code === 0) return 'success';
  if (code === 0xff00 || code === 0xff01) return 'pending';
  if (code === 0xfe00) return 'cancel';
  return code === 0x0001 || code === 0x0107 || code === 0x0116 || code >>> 12 === 0xb ? 'warning' : 'failure';
}
