/** What bytes are: their name, what they say, what that means, and where the standard says so. */
export interface Words {
  name: string;
  /** As read, in a form for people. */
  value?: string;
  says: string;
  /** Document and section, as `PS3.8 §9.3.2`. */
  source: string;
}

/** Bytes of a PDU, from `from` up to `to`; those with fields of their own are covered by them whole. */
export interface Field extends Words {
  from: number;
  to: number;
  fields?: Field[];
}

export interface Warning {
  /** The offset of the byte where it was seen. */
  at: number;
  text: string;
}

/** What reading notes down on its way; shared by all scopes of one reading. */
export interface Notes {
  warnings: Warning[];
  /** The offset from which nothing was understood. */
  stoppedAt?: number;
  /** How many fields may still be made: a bound for bytes that only pretend to be a PDU. */
  room: number;
}

/** Names of UIDs, handed in: the register of the standard does not reach the browser whole. */
export type UidNames = Readonly<Record<string, string>>;

/** Notes for a new reading. */
export function takeNotes(): Notes {
  return { warnings: [], room: 20_000 };
}
