import type { Level } from '../query/attributes.ts';

/** What an address names (PS3.18 Table 10.3-2). */
export interface Resource {
  /** A list to search in, or one thing to retrieve. */
  kind: 'search' | 'object' | 'metadata' | 'pixels';
  /** What is searched for, or the level of the one thing. */
  level: Level;
  study?: string;
  series?: string;
  instance?: string;
}

const isUid = (text: string) => /^[0-9.]{1,64}$/.test(text);

/** Reads a path such as `/studies/1.2/series`; undefined where it names nothing. */
export function readResource(path: string): Resource | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const uids: { study?: string; series?: string; instance?: string } = {};
  const names = [
    ['studies', 'study', 'STUDY'],
    ['series', 'series', 'SERIES'],
    ['instances', 'instance', 'IMAGE'],
  ] as const;
  let level: Level | undefined;
  let from = 0;
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) {
      const name = names[from - 1];
      if (!name || !isUid(part)) return undefined;
      uids[name[1]] = part;
      continue;
    }
    const next = names.findIndex(([name], place) => name === part && place >= from);
    if (next < 0) return level ? tail(parts.slice(at), { level, ...uids }) : undefined;
    // `/studies/1/instances` leaves the series out; `/series/1` without its study is no resource.
    const isList = at === parts.length - 1;
    if (!isList && next !== from) return undefined;
    if (at > 0 && next === 0) return undefined;
    from = next + 1;
    level = names[next]?.[2];
    if (isList && level) return { kind: 'search', level, ...uids };
  }
  return level ? { kind: 'object', level, ...uids } : undefined;
}

function tail([name, ...rest]: string[], object: Omit<Resource, 'kind'>): Resource | undefined {
  if (name === 'metadata' && rest.length === 0) return { kind: 'metadata', ...object };
  return name && /^(?:frames|rendered|thumbnail|bulkdata|pixeldata)$/.test(name)
    ? { kind: 'pixels', ...object }
    : undefined;
}
