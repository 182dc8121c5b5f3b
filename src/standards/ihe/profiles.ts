import { foldName } from './fold-name.ts';
import rows from './profiles.json' with { type: 'json' };

/** An integration profile, as listed at profiles.ihe.net for Radiology (Rev. 21.0) and IT Infrastructure (Rev. 17.0). */
export interface Profile {
  acronym: string;
  name: string;
  domain: 'RAD' | 'ITI';
  /** Other forms of the name that are in use. */
  also?: string[];
}

// What the compiler infers from JSON has no literal types.
const profiles = rows as Profile[];
const byAcronym = new Map(profiles.map((profile) => [profile.acronym, profile]));

/** The profile of this acronym, such as `SWF.b`. */
export function findProfile(acronym: string): Profile | undefined {
  return byAcronym.get(acronym);
}

/** The profiles of this name, in whatever case: an older and a newer form may share one. */
export function findProfilesByName(name: string): Profile[] {
  const folded = foldName(name);
  return profiles.filter((profile) =>
    [profile.name, ...(profile.also ?? [])].some((known) => foldName(known) === folded),
  );
}
