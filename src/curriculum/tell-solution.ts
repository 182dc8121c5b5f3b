import type { Challenge } from '../schema/challenge.ts';
import { renderInline } from './markdown.ts';
import { shipDictionary } from './ship-dictionary.ts';
import { lookUp, type Dictionary } from '../formats/dicom/dictionary.ts';
import { tellAssociation } from './tell-association.ts';
import { tellQuery, tellWebRequest } from './tell-request.ts';

let dictionary: Dictionary | undefined;

/** What was to be done to solve a challenge, line by line, as HTML. */
export function tellSolution(challenge: Challenge): string[] {
  switch (challenge.bench) {
    case 'association':
      return tellAssociation(challenge.start, challenge.solution).map(renderInline);
    case 'query':
      return tellQuery(challenge.solution).map(renderInline);
    case 'dicomweb':
      return tellWebRequest(challenge.solution).map(renderInline);
    default:
      return tellFacts(challenge);
  }
}

function tellFacts(challenge: Challenge): string[] {
  const { solved } = challenge;
  const lines = [...solved.all.map((fact) => [fact]), ...solved.any];
  return lines.map((facts) => renderInline(facts.map((fact) => tellFact(fact, challenge)).join(', or ')));
}

/** A fact of a bench in words, as Markdown; one that nobody has words for, to the letter. */
function tellFact(fact: string, challenge: Challenge): string {
  const [, sample, at] = /^mark (\S+)(?: (\S+))?$/.exec(fact) ?? [];
  if (sample === undefined || challenge.bench !== 'header') return `\`${fact}\``;
  const file = challenge.start.files.find((one) => one.sample === sample)?.name ?? sample;
  if (at === undefined) return `Mark **${file}** as a whole`;
  const tag = at.split('/').at(-1) ?? at;
  const name = lookUp((dictionary ??= shipDictionary()), tag)?.name ?? 'private';
  return `Mark \`${at}\` ${name} in **${file}**`;
}
