import type { StatusClass } from '../../standards/dicom/statuses.ts';

const classOf: Record<string, StatusClass> = {
  success: 'success',
  pending: 'pending',
  cancel: 'cancel',
  canceled: 'cancel',
  cancelled: 'cancel',
  warning: 'warning',
  failure: 'failure',
  refused: 'failure',
  error: 'failure',
};

const joint = String.raw`[)\x60*"”]*(?:\s*[,:(|–]\s*|\s+(?:is|are|means)\s+)(?:an? |the )?[\x60*"“]*`;
const after = new RegExp(`^${joint}(${Object.keys(classOf).join('|')})\\b(?! comment)`, 'i');
const before =
  /\b(success|pending|cancel|warning|failure|error)(?:,? status| code)?(?:,? such as)?(?: \(|, | \| | )[`*"“]*$/i;

/** The class that the words at a status give it: `B000, a warning`, `Success (0000)`. */
export function findStatedClass(head: string, tail: string): StatusClass | undefined {
  const word = after.exec(tail)?.[1] ?? before.exec(head)?.[1];
  return word === undefined ? undefined : classOf[word.toLowerCase()];
}

/** What DCMTK and the standard print beside a status, and the statuses that it may be said of. */
const meanings: [phrase: string, codes: string[]][] = [
  ['out of resources', ['A7xx']],
  ['(?:data set |identifier |object )?does not match (?:its |the )?SOP class', ['A9xx', 'B007']],
  ['cannot (?:understand|be understood)', ['Cxxx']],
  ['unable to process', ['Cxxx']],
  ['move destination unknown|unknown (?:move )?destination', ['A801']],
  ['coercion', ['B000']],
  ['(?:data )?elements discarded', ['B006']],
  ['processing failure', ['0110']],
  ['duplicate SOP instance', ['0111']],
  ['no such (?:SOP |object )?instance', ['0112']],
  ['no such SOP class', ['0118']],
  ['(?:class.instance conflict)', ['0119']],
  ['SOP class not supported', ['0122']],
  ['not authori[sz]ed', ['0124']],
  ['resource limitation', ['0213']],
].map(([phrase, codes]) => [phrase as string, codes as string[]]);
const patterns = meanings.map(([phrase, codes]) => ({
  pattern: new RegExp(`^${joint}(?:Refused: |Error: |Warning: )?(${phrase})\\b`, 'i'),
  codes,
}));

/** The meaning that follows a status, and the statuses that have it. */
export function findStatedMeaning(tail: string): { meaning: string; codes: string[] } | undefined {
  return patterns.flatMap(({ pattern, codes }) => {
    const meaning = pattern.exec(tail)?.[1];
    return meaning === undefined ? [] : [{ meaning, codes }];
  })[0];
}
