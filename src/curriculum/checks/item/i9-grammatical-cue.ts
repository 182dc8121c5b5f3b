import { choiceRule, type Fault } from '../../rule.ts';
import { plainText } from '../../wording/words.ts';
import { articleOf } from './article.ts';

/** ITEM-RULES I9 (NBME): an option that does not continue the stem's sentence is ruled out by its grammar alone. */
export const grammaticalCue = choiceRule({
  id: 'I9',
  sentence: 'Every option continues the sentence of the stem equally well.',
  severity: 'error',
  advice: 'Ask a whole question, or begin and end all options alike.',
  find: ({ item }) => {
    const stem = plainText(item.stem).replace(/[\s:…_]+$|\.{3}$/g, '');
    const isWhole = /[?!.]["'”’)]*$/.test(stem);
    if (isWhole) return [];
    const options = item.options.map(({ text }) => text);
    return [...judgeArticle(stem, options), ...judgeNumber(stem, options), ...judgeForm(options)];
  },
});

function judgeArticle(stem: string, options: string[]): Fault[] {
  const article = /\b(an?)$/i.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return [];
  return options
    .filter((text) => (articleOf(plainText(text)) ?? article) !== article)
    .map((text) => ({
      text,
      wrong: `The stem ends in “${article}”, and “${text}” takes the other article.`,
      advice: 'End the stem in “a(n)”, or put the article into the options.',
    }));
}

// After `has` and `have` stands an object, whose number is free.
function judgeNumber(stem: string, options: string[]): Fault[] {
  const verb = /\b(is|are)$/i.exec(stem)?.[1]?.toLowerCase();
  if (verb === undefined) return [];
  const wrongNumber = verb === 'is' ? 'plural' : 'singular';
  return options
    .filter((text) => numberOf(plainText(text)) === wrongNumber)
    .map((text) => ({
      text,
      wrong: `The stem ends in “${verb}”, and “${text}” is ${wrongNumber}.`,
      advice: 'Bring all options to the number of the verb, or ask a whole question.',
    }));
}

const follows = /\s(?:of|in|on|at|by|for|from|to|with|without|as|that|which|who|whose)\b|,/i;

/** The number of a noun phrase where its first words or its head tell it; a count (“3 bytes”) goes with either verb. */
function numberOf(text: string): 'singular' | 'plural' | undefined {
  const head = text.split(follows)[0] ?? text;
  if (/\b(?:and|or)\b/i.test(head)) return undefined;
  if (/^(?:an?|one|this|each|every|another)\s/i.test(text)) return 'singular';
  if (/^(?:these|those|several|many|both)\s/i.test(text)) return 'plural';
  const isNoun = /^(?:the|its|their)\s/i.test(head) || !head.includes(' ');
  return isNoun && /[a-z](?<![sui])s$/.test(head) ? 'plural' : undefined;
}

/** The kinds of first word that can be told without a dictionary; nouns, adjectives and verbs of the lexicon are one. */
const kinds: [string, RegExp][] = [
  ['a conjunction', /^(?:because|that|when|if|where|since|although|while|until|unless|whether|how|why)$/i],
  ['a preposition', /^(?:in|on|at|by|from|of|for|with|without|into|between|through|during|before|after|via|within)$/i],
  ['“to”', /^to$/i],
  ['an auxiliary', /^(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|must|may|should|shall|cannot)$/i],
];

function judgeForm(options: string[]): Fault[] {
  return [
    ...judgeAlike(options, 'begin with', (text) => {
      const first = /^[\p{L}]+/u.exec(plainText(text))?.[0] ?? '';
      return kinds.find(([, words]) => words.test(first))?.[0] ?? 'a noun or its like';
    }),
    ...judgeAlike(options, 'begin with', capitalOf),
    ...judgeAlike(options, 'end with', (text) => {
      const mark = /[.;,:!?…]$/.exec(plainText(text))?.[0];
      return mark === undefined ? 'no mark' : `“${mark}”`;
    }),
  ];
}

/** A capital tells nothing where a name, an abbreviation or code begins the option. */
function capitalOf(text: string): string | undefined {
  const ordinary = /^(\p{L})\p{Ll}*(?![\p{L}\p{N}^_-]| \p{Lu}| \p{N})/u.exec(text)?.[1];
  if (ordinary === undefined) return undefined;
  return ordinary === ordinary.toLowerCase() ? 'a small letter' : 'a capital';
}

function judgeAlike(options: string[], verb: string, read: (text: string) => string | undefined): Fault[] {
  const [first, ...others] = options.flatMap((text) => {
    const kind = read(text);
    return kind === undefined ? [] : [{ text, kind }];
  });
  const other = others.find(({ kind }) => kind !== first?.kind);
  if (!first || !other) return [];
  return [
    {
      text: other.text,
      wrong: `Options ${verb} ${first.kind} (“${first.text}”) and with ${other.kind} (“${other.text}”).`,
    },
  ];
}
