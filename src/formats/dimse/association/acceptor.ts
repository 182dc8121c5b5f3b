/** SOP classes that an acceptor treats alike. */
export interface AcceptedService {
  title: string;
  sopClasses: readonly string[];
  /** In its order of preference. */
  transferSyntaxes: readonly string[];
  /** The requestor may be SCP, as C-GET needs it for storage. */
  takesRoles?: boolean;
  /** Calling titles that may use it; left out, any. */
  callers?: readonly string[];
}

/** How an acceptor is set up, as far as an A-ASSOCIATE-RQ meets it. */
export interface Acceptor {
  title: string;
  /** Whether the called title must be its own. */
  checksCalledTitle: boolean;
  /** Calling titles that it knows; left out, it takes anyone. */
  callers?: readonly string[];
  services: readonly AcceptedService[];
  /** Whose order decides between transfer syntaxes that both have. */
  preference: 'own' | 'requestor';
  /** In bytes; 0 for any length. */
  maximumLength: number;
  implementationClass: string;
  implementationVersion: string;
  /** Associations that are open already, and how many it holds at once. */
  open: number;
  most: number;
  /** What it does with a user identity. */
  identity: 'ignored' | 'confirmed' | 'required';
  /** The largest window for asynchronous operations; left out, it does not negotiate one. */
  operations?: { invoked: number; performed: number };
}
