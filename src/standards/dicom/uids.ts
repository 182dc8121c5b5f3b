import { foldName } from './fold-name.ts';
import table from './uids.json' with { type: 'json' };

export type UidType = keyof typeof table;

/** A UID that PS3.6 Annex A registers. */
export interface Uid {
  uid: string;
  name: string;
  keyword: string;
  type: UidType;
  retired: boolean;
}

const types = Object.keys(table) as UidType[];
const uids: Uid[] = types.flatMap((type) =>
  table[type].map(([uid = '', name = '', keyword = '', retired]) => ({ uid, name, keyword, type, retired: !!retired })),
);
const byUid = new Map(uids.map((uid) => [uid.uid, uid]));
const byName = indexBy(({ name, keyword }) => [name, keyword]);
const byPlainName = indexBy(({ name }) => [name.replace(/ \(.*/, '')]);

/** All UIDs that the standard registers. */
export function listUids(): readonly Uid[] {
  return uids;
}

/** What the standard registers under this UID. */
export function findUid(uid: string): Uid | undefined {
  return byUid.get(uid);
}

/**
 * The UIDs with this name or keyword, compared as names of elements are, and with or without “SOP Class” or “Transfer
 * Syntax” at the end; failing those, the UIDs whose name says so before its brackets, as `JPEG Extended`.
 */
export function findUidsByName(name: string): Uid[] {
  const wanted = fold(name);
  return byName.get(wanted) ?? byPlainName.get(wanted) ?? [];
}

function indexBy(namesOf: (uid: Uid) => string[]): Map<string, Uid[]> {
  const named = uids.flatMap((uid) => [...new Set(namesOf(uid).map(fold))].map((name) => ({ name, uid })));
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => [name, all.map(({ uid }) => uid)]));
}

function fold(name: string): string {
  return foldName(name.replace(/ (SOP Class|Transfer Syntax)(es)?$/i, ''), 'drop');
}

/** Whether this is a UID by PS3.5 §9.1: numbers without leading zeros, dots between, at most 64 characters. */
export function isWellFormedUid(uid: string): boolean {
  return uid.length <= 64 && /^(0|[1-9]\d*)(\.(0|[1-9]\d*))+$/.test(uid);
}
