import { listTexts } from '../../item-texts.ts';
import { itemRule } from '../../rule.ts';

const option = /(?<!\b(?:DHCP|TCP|IP) )\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? (?:[A-E1-5]|[b-e])\b(?!-)/;
const place =
  /\b[Tt]he (?:first|second|third|fourth|fifth|last|next|previous|preceding|other) (?:option|answer|choice)s?\b/;
const above =
  /\b(?:[Aa]s|[Ss]ee|listed|named|mentioned|stated|given) above\b|\b[Tt]he above\b|\b(?:options?|answers?|choices?) (?:above|below)\b/;

/** ITEM-RULES I23: options are shuffled, so a place means another option to each learner. */
export const positionalReferences = itemRule({
  id: 'I23',
  sentence: 'Nothing speaks of an option by its letter, number or place.',
  severity: 'error',
  advice: 'Say what the option says instead.',
  find: ({ item }) => [
    // In a stem “as above” may mean its own artefact.
    ...judge(item.stem, [option, place]),
    ...listTexts(item).flatMap(({ text }) => judge(text, [option, place, above])),
  ],
});

function judge(text: string, patterns: RegExp[]) {
  const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
  if (found === undefined) return [];
  return [{ text, wrong: `It speaks of an option by its place, but options are shuffled: “${found}” in “${text}”.` }];
}
