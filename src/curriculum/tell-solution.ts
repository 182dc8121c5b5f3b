import type { Challenge } from '../schema/challenge.ts';
import { renderInline } from './markdown.ts';
import { tellAssociation } from './tell-association.ts';
import { tellFacts } from './tell-facts.ts';
import { tellQuery, tellWebRequest } from './tell-request.ts';

/** What was to be done to solve a challenge, line by line, as HTML. */
export function tellSolution(challenge: Challenge): string[] {
  return tellLines(challenge).map(renderInline);
}

function tellLines(challenge: Challenge): string[] {
  switch (challenge.bench) {
    case 'association':
      return tellAssociation(challenge.start, challenge.solution);
    case 'query':
      return tellQuery(challenge.solution);
    case 'dicomweb':
      return tellWebRequest(challenge.solution);
    default:
      return tellFacts(challenge);
  }
}
