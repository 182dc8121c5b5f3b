import type { Code } from './names-beside.ts';

/** A UID as it stands in a text; `isPart` where it is only the beginning of one. */
export interface WrittenUid extends Code {
  isPart: boolean;
}

const uid = /(?<![\w.])(?:[0-2](?:\.\d+){4,}|0*1\.2\.840\.\d+|2\.(?:16|25)\.\d[\d.]*\d)/g;
const beginning = /\b(?:begins? with|starts? with|root|prefix|under|beneath) [`*("“]*$/i;

/** The UIDs of a text; an address of four numbers is none. */
export function listUids(text: string): WrittenUid[] {
  return [...text.matchAll(uid)].map(({ 0: code, index: start }) => {
    const end = start + code.length;
    const isPart =
      /^\.?[….x*<{[]/.test(text.slice(end).replace(/^\.(?=\s|$)/, '')) || beginning.test(text.slice(0, start));
    return { code, start, end, isPart };
  });
}

/** Ends of UIDs, as a table has them under “All begin with”: `.4.70`. */
export function listUidEndings(text: string): Code[] {
  return [...text.matchAll(/(?<=[\s`|(*…]|^)\.\d+(?:\.\d+)*(?![\w])/gm)].map(({ 0: code, index: start }) => ({
    code,
    start,
    end: start + code.length,
  }));
}
