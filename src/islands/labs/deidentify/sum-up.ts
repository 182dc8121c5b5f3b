import type { Applied } from './study.ts';

/** What the choice came to over all files, in a sentence or two. */
export function sumUp({ files }: Applied): string {
  const changes = files.flatMap((file) => file.changes);
  const count = (...outcomes: string[]) => changes.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const left = files.flatMap((file) => file.left);
  const grave = left.filter(({ holds }) => holds.length > 0).length;
  const name = files.length === 1 ? 'In one file' : `In ${files.length} files`;
  const parts = `${count('removed')} elements removed, ${count('emptied')} emptied, ${count('replaced', 'cleaned')} replaced or cleaned, ${count('kept')} kept.`;
  const found = grave === 0 ? '' : ` ${grave} of it ${grave === 1 ? 'holds' : 'hold'} something of the original.`;
  return `${name}: ${parts} ${left.length} ${left.length === 1 ? 'thing is' : 'things are'} left to be looked at.${found}`;
}
