/** A data element before it is written: its tag as `gggg,eeee`, its VR and its value. */
export interface ElementToWrite {
  tag: string;
  vr: string;
  value: ValueToWrite;
}

/** Text (several values between backslashes) in bytes already or in ASCII, numbers, items, fragments, or bytes as they are. */
export type ValueToWrite = string | readonly number[] | readonly ElementToWrite[][] | Uint8Array | Encapsulated;

/** Compressed pixel data: the offset table, which may be empty, and the fragments (PS3.5 §A.4). */
export interface Encapsulated {
  fragments: readonly Uint8Array[];
}

/** The VRs whose length takes four bytes after two of reserve in Explicit VR (PS3.5 §7.1.2). */
export const longVrs = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
