import type { Filter } from '../../engine/filter.ts';
import { levelWords, stateWords, typeWords } from './filter-words.ts';
import { everything, isScope, titleOfScope, type Scope } from './scope.ts';

/** Something to choose by its title. */
export interface Named {
  id: string;
  title: string;
}

/** What the page offers to choose from. */
export interface Offer {
  scopes: Scope[];
  cases: Named[];
  /** What is easily confused. */
  pairs: Named[];
}

/** What to practise, and how much. */
export interface PracticeRequest {
  scope: string;
  count: number;
  filter: Filter;
}

/** What an address asks for; what it does not say is left open. */
type Asked = Partial<PracticeRequest> & { filter: Filter; ignored: string[] };

/**
 * What the address asks for: `?for=domain:dicom&only=missed&level=analyse&type=matching&case=…&pair=…&count=10`, and
 * which parts of it are not known here and were left out.
 */
export function readRequest(search: string, offer: Offer): Asked {
  const parameters = new URLSearchParams(search);
  const ignored: string[] = [];
  function read(key: string, isKnown: (value: string) => boolean): Record<string, string> | undefined {
    const value = parameters.get(key);
    if (!value) return undefined;
    if (isKnown(value)) return { [key]: value };
    ignored.push(`${key}=${value}`);
    return undefined;
  }
  const scope = read('for', (id) => isScope(id, offer.scopes))?.['for'];
  const count = read('count', (value) => /^[1-9]\d{0,2}$/.test(value))?.['count'];
  const state = read('only', (value) => Object.hasOwn(stateWords, value))?.['only'];
  const filter = {
    ...(state ? { state } : {}),
    ...read('level', (value) => Object.hasOwn(levelWords, value)),
    ...read('type', (value) => Object.hasOwn(typeWords, value)),
    ...read('case', (value) => offer.cases.some(({ id }) => id === value)),
    ...read('pair', (value) => offer.pairs.some(({ id }) => id === value)),
  } as Filter;
  const isNarrowed = Object.keys(filter).length > 0;
  return {
    ...(scope ? { scope } : isNarrowed ? { scope: everything } : {}),
    ...(count ? { count: Number(count) } : {}),
    filter,
    ignored,
  };
}

/** The address that asks for it, from its question mark on. */
export function writeRequest({ scope, count, filter }: PracticeRequest): string {
  const { state, ...rest } = filter;
  // A colon may stand in an address as it is, and reads better.
  const parts = Object.entries({ for: scope, only: state, ...rest, count }).filter(([, value]) => value !== undefined);
  return `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll('%3A', ':')}`).join('&')}`;
}

/** What a session of it is called. */
export function titleOf({ scope, filter }: PracticeRequest, { scopes, cases, pairs }: Offer): string {
  const about = [pairs.find(({ id }) => id === filter.pair), cases.find(({ id }) => id === filter.case)].flatMap(
    (named) => named?.title ?? [],
  );
  const whole = about.length > 0 && scope === everything ? [] : [titleOfScope(scope, scopes)];
  return [...whole, ...about, ...describeFilter(filter)].join(' · ');
}

/** The words for what an item must be, without case and pair, which go by their titles. */
export function describeFilter({ state, level, type }: Filter): string[] {
  return [
    ...(state ? [stateWords[state]] : []),
    ...(level ? [levelWords[level]] : []),
    ...(type ? [typeWords[type]] : []),
  ];
}
