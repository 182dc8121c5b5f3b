import type { Table } from '../../standards/hl7/tables.ts';

const fillers = new Set([
  'a',
  'an',
  'and',
  'as',
  'for',
  'has',
  'in',
  'is',
  'of',
  'on',
  'one',
  'or',
  'order',
  'orders',
  'result',
  'results',
  'service',
  'status',
  'that',
  'the',
  'this',
  'to',
  'was',
  'yet',
]);

/** The code whose meaning these words give, where it is not the one that they stand beside. */
export function findOtherMeaning(said: string, code: string, table: Table): string | undefined {
  const words = stemsOf(said);
  const own = stemsOf(table.codes.get(code) ?? '');
  if (words.length === 0 || words.some((word) => own.includes(word))) return undefined;
  return [...table.codes].find(([, text]) => words.every((word) => stemsOf(text).includes(word)))?.[0];
}

/** The words that tell meanings apart, without endings and the spelling of a country. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words
    .filter((word) => !fillers.has(word))
    .map((word) => word.replace(/(?:l?led|l?lation|ion|ed|s)$/, '').slice(0, 7));
}
