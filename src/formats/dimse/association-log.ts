/** Where in a log something stands: the line, counted from 0, and its text. */
interface Place {
  line: number;
  text: string;
}

/** A presentation context as one line of a log opens it and the lines below describe it. */
export interface LoggedContext extends Place {
  /** Which association of the log, counted from 0. */
  association: number;
  id: number;
  /** `Proposed`, `Accepted`, or the reason why not, as printed. */
  result: string;
  /** Names and UIDs as printed, without `=`. */
  abstractSyntax?: string;
  proposedSyntaxes: string[];
  acceptedSyntax?: string;
  /** Lines of the context were left out. */
  isCut: boolean;
}

/** A status with the words beside it: `0xb000: Warning: Coercion of Data Elements`. */
export interface LoggedStatus extends Place {
  code: number;
  words: string;
}

/** A block of a DIMSE message; each field as printed. */
export interface LoggedMessage extends Place {
  /** `C-STORE RQ`; absent where the excerpt begins below it. */
  type?: string;
  fields: { [name: string]: string };
  status?: LoggedStatus;
}

export interface LoggedTitle extends Place {
  of: 'calling' | 'called' | 'responding';
  title: string;
}

/** Bytes that a side will receive in one PDU; 0 for no limit, or not known yet. */
export interface LoggedPduSize extends Place {
  of: 'ours' | 'theirs';
  size: number;
}

/** What a log of DCMTK, or a capture of tshark, shows of associations and messages. */
export interface AssociationLog {
  titles: LoggedTitle[];
  pduSizes: LoggedPduSize[];
  contexts: LoggedContext[];
  messages: LoggedMessage[];
  statuses: LoggedStatus[];
}
