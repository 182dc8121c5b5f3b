/** A status of C-STORE: what it says, and what a good sender does then. */
export interface StoreStatus {
  code: number;
  /** How many of its high digits decide: 4 for one code, 2 for `A7xx`, 1 for `Cxxx`. */
  digits: 1 | 2 | 4;
  kind: 'success' | 'warning' | 'failure';
  says: string;
  sender: string;
  source: string;
}

const storage = 'PS3.4 §B.2.3';
const general = 'PS3.7 §9.1.1.1.9';

/** The statuses that an archive answers a C-STORE with. */
export const storeStatuses: StoreStatus[] = [
  {
    code: 0x0000,
    digits: 4,
    kind: 'success',
    says: 'Stored.',
    sender: 'Goes on to the next object. Whether it may delete its own copy, only storage commitment says.',
    source: storage,
  },
  {
    code: 0xb000,
    digits: 4,
    kind: 'warning',
    says: 'Stored, but the archive has changed elements, say a patient ID to its own.',
    sender: 'Counts it as sent and notes it. Its copy and the archive’s now differ.',
    source: storage,
  },
  {
    code: 0xb006,
    digits: 4,
    kind: 'warning',
    says: 'Stored, but elements were left out, often private ones.',
    sender: 'Counts it as sent and notes it. What was left out is gone from the archive’s copy.',
    source: storage,
  },
  {
    code: 0xb007,
    digits: 4,
    kind: 'warning',
    says: 'Stored, though the data set does not fit its SOP class.',
    sender: 'Counts it as sent. Somebody should look at what the object lacks before a viewer trips over it.',
    source: storage,
  },
  {
    code: 0xa700,
    digits: 2,
    kind: 'failure',
    says: 'Refused: out of resources. The disk is full, or the database does not take more.',
    sender: 'Keeps the object and tries again later: nothing is wrong with the object.',
    source: storage,
  },
  {
    code: 0xa900,
    digits: 2,
    kind: 'failure',
    says: 'The data set does not fit its SOP class, and is not stored.',
    sender: 'Stops trying: the same object fails each time. The object must be mended.',
    source: storage,
  },
  {
    code: 0xc000,
    digits: 1,
    kind: 'failure',
    says: 'The archive cannot understand the data set. The last three digits are its own; its log says what they mean.',
    sender: 'Stops trying this object and shows it to a person, with the error comment if one came.',
    source: storage,
  },
  {
    code: 0x0110,
    digits: 4,
    kind: 'failure',
    says: 'Processing failure: something went wrong at the archive that has no code of its own.',
    sender: 'May try again; when it stays, the archive’s log at that minute knows more.',
    source: general,
  },
  {
    code: 0x0122,
    digits: 4,
    kind: 'failure',
    says: 'SOP class not supported, though the context was accepted.',
    sender: 'Stops trying. The archive must be set up for the class, or should have refused the context.',
    source: general,
  },
  {
    code: 0x0124,
    digits: 4,
    kind: 'failure',
    says: 'Not authorised: this sender may not store.',
    sender: 'Stops trying until the archive’s rights are changed.',
    source: general,
  },
  {
    code: 0x0117,
    digits: 4,
    kind: 'failure',
    says: 'Invalid SOP instance: the UID breaks the rules for UIDs.',
    sender: 'Stops trying: whoever made the object must give it a valid UID.',
    source: general,
  },
  {
    code: 0x0210,
    digits: 4,
    kind: 'failure',
    says: 'Duplicate invocation: the Message ID is still in use by another request.',
    sender: 'Has a fault in its numbering; the object itself may go again under a new number.',
    source: general,
  },
];

/** What this status of a C-STORE means; nothing where neither the service nor the standard lists it. */
export function findStoreStatus(status: number): StoreStatus | undefined {
  return storeStatuses.find(({ code, digits }) => {
    const free = 4 * (4 - digits);
    return status >> free === code >> free;
  });
}
