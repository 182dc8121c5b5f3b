import rows from './actors.json' with { type: 'json' };
import { foldName } from './fold-name.ts';

/** A role that a system plays in transactions. */
export interface Actor {
  name: string;
  /** The domain that it is best known from. */
  domain: 'RAD' | 'ITI';
  /** Short forms that are in use. */
  also?: string[];
}

// What the compiler infers from JSON has no literal types.
const actors = rows as Actor[];

/** The actor of this name or short form, in whatever case. */
export function findActor(name: string): Actor | undefined {
  const folded = foldName(name);
  return actors.find((actor) => [actor.name, ...(actor.also ?? [])].some((known) => foldName(known) === folded));
}
