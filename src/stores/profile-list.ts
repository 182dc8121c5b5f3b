/** Somebody who learns in this browser under the same login as others. */
export interface Profile {
  /** 24 hex digits; nothing for the first learner. */
  id: string;
  /** As the learner wrote it: plain text, never HTML. */
  name: string;
}

/** Characters of a name. */
export const longestName = 40;

/** The learners that are listed in stored text, whatever is in it; the current one is always among them. */
export function parseProfiles(stored: string | null, current: string): Profile[] {
  const seen = new Set<string>();
  const profiles = parse(stored).flatMap((entry): Profile[] => {
    const { id, name } = (entry ?? {}) as Partial<Record<keyof Profile, unknown>>;
    if (typeof id !== 'string' || typeof name !== 'string' || !/^([0-9a-f]{24})?$/.test(id) || seen.has(id)) return [];
    seen.add(id);
    return [{ id, name: cleanName(name) || unnamed(id) }];
  });
  return seen.has(current) ? profiles : [{ id: current, name: unnamed(current) }, ...profiles];
}

/** With those whose names are not known, under a name that tells them apart. */
export function addIfMissing(profiles: readonly Profile[], ids: readonly string[]): Profile[] {
  const known = new Set(profiles.map(({ id }) => id));
  return [...profiles, ...ids.filter((id) => !known.has(id)).map((id) => ({ id, name: unnamed(id) }))];
}

/** A name on one line, of no more characters than a name has. */
export function cleanName(name: string): string {
  return [...name.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, longestName).join('');
}

const unnamed = (id: string) => (id ? `Learner ${id.slice(0, 4)}` : 'First learner');

function parse(stored: string | null): unknown[] {
  try {
    const read: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(read) ? read.slice(0, 200) : [];
  } catch {
    return [];
  }
}
