import { listUids, type UidType } from '../standards/dicom/uids.ts';

const types = new Set<UidType>(['Transfer Syntax', 'SOP Class', 'Meta SOP Class', 'Application Context Name']);

/** The names of the UIDs that associations name, by UID: 27 KB, or 4 KB compressed, for the pages of benches. */
export const uidNames: Record<string, string> = Object.fromEntries(
  listUids()
    .filter(({ type }) => types.has(type))
    .map(({ uid, name }) => [uid, name]),
);
