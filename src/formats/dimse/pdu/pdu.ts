/** A presentation context as a requestor proposes it (PS3.8 §9.3.2.2). */
export interface ProposedContext {
  /** Odd, 1 to 255. */
  id: number;
  abstractSyntax: string;
  transferSyntaxes: string[];
}

/** A presentation context as an acceptor answers it (PS3.8 §9.3.3.2). */
export interface AnsweredContext {
  id: number;
  /** 0 acceptance, 1 user-rejection, 2 no-reason, 3 abstract-syntax-, 4 transfer-syntaxes-not-supported. */
  result: number;
  /** Without a meaning unless the context is accepted; some acceptors then leave it empty or out. */
  transferSyntax?: string;
}

/** Who is SCU and who SCP for a SOP class, as seen from the requestor (PS3.7 §D.3.3.4). */
export interface RoleSelection {
  sopClass: string;
  scu: boolean;
  scp: boolean;
}

export interface ExtendedNegotiation {
  sopClass: string;
  /** Service-class-application-information: what its bytes mean is the service class's own. */
  information: Uint8Array;
}

export interface CommonExtendedNegotiation {
  sopClass: string;
  serviceClass: string;
  related: string[];
}

/** Who the requestor says it is (PS3.7 §D.3.3.7). */
export interface UserIdentity {
  /** 1 user name, 2 with passcode, 3 Kerberos ticket, 4 SAML assertion, 5 JSON web token. */
  type: number;
  isResponseRequested: boolean;
  primary: Uint8Array;
  secondary: Uint8Array;
}

/** The items of User Information (PS3.8 Annex D, PS3.7 Annex D). */
export interface UserInformation {
  /** The longest P-DATA-TF variable field that this side takes, in bytes; 0 for any length. */
  maximumLength?: number;
  implementationClass?: string;
  /** Messages that may be under way at once; 0 for any number. */
  operations?: { invoked: number; performed: number };
  roles: RoleSelection[];
  implementationVersion?: string;
  extended: ExtendedNegotiation[];
  commonExtended: CommonExtendedNegotiation[];
  identity?: UserIdentity;
  /** The acceptor's answer to an identity, where one was asked for. */
  identityAnswer?: Uint8Array;
}

interface Associate {
  /** Bit 0 stands for version 1. */
  protocolVersion: number;
  calledTitle: string;
  callingTitle: string;
  applicationContext: string;
  user: UserInformation;
}

export interface AssociateRequest extends Associate {
  type: 'A-ASSOCIATE-RQ';
  contexts: ProposedContext[];
}

export interface AssociateAccept extends Associate {
  type: 'A-ASSOCIATE-AC';
  contexts: AnsweredContext[];
}

export interface AssociateReject {
  type: 'A-ASSOCIATE-RJ';
  result: number;
  source: number;
  reason: number;
}

/** One fragment of a message: of its command or of its data set (PS3.8 §9.3.5.1, Annex E). */
export interface DataValue {
  context: number;
  isCommand: boolean;
  isLast: boolean;
  data: Uint8Array;
}

export interface DataTransfer {
  type: 'P-DATA-TF';
  values: DataValue[];
}

export interface Release {
  type: 'A-RELEASE-RQ' | 'A-RELEASE-RP';
}

export interface Abort {
  type: 'A-ABORT';
  source: number;
  reason: number;
}

/** A protocol data unit of the DICOM upper layer (PS3.8 §9.3). */
export type Pdu = AssociateRequest | AssociateAccept | AssociateReject | DataTransfer | Release | Abort;

/** The one application context of DICOM (PS3.7 §A.2.1). */
export const dicomApplicationContext = '1.2.840.10008.3.1.1.1';
