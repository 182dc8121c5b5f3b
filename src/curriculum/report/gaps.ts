import { floors } from '../floors.ts';
import type { DomainCoverage } from './coverage.ts';

/** Something that is not there yet, in words for a reader. */
export interface Gap {
  domain: string;
  title: string;
  path: string;
  missing: string;
}

/** What is still to be written, by competency. */
export function listGaps(domains: readonly DomainCoverage[]): Gap[] {
  return domains.flatMap(({ title: domain, competencies }) =>
    competencies.flatMap(({ title, path, lessons, items, outcomes }): Gap[] => {
      const few = outcomes.filter((outcome) => outcome.items < floors.itemsInOutcome).length;
      const missing = [
        ...(lessons === 0 ? ['no lesson'] : []),
        ...(items === 0 ? ['no items'] : []),
        ...(items > 0 && few > 0
          ? [`${few} of ${outcomes.length} outcomes with fewer than ${floors.itemsInOutcome} items`]
          : []),
      ];
      return missing.length === 0 ? [] : [{ domain, title, path, missing: missing.join(', ') }];
    }),
  );
}
