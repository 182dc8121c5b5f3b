/** What a status of C-FIND, C-MOVE or C-GET says, and where the standard lists it. */
export interface StatusWords {
  text: string;
  source: string;
}

const find: Record<string, string> = {
  '0000': 'Matching is complete. No identifier comes with it.',
  FF00: 'A match, and more may follow.',
  FF01: 'A match, and more may follow; one or more optional keys were not supported.',
  FE00: 'Matching was ended by a C-CANCEL. There may be more that matches.',
  A900: 'The identifier does not suit the SOP class. No match was looked for.',
};

const retrieve: Record<string, string> = {
  '0000': 'All sub-operations are done, without a failure.',
  FF00: 'A sub-operation is done, and more follow.',
  FE00: 'The rest was cancelled.',
  B000: 'All sub-operations are done, and one or more failed or had a warning.',
  A702: 'Not one sub-operation succeeded.',
  A801: 'Move destination unknown.',
  A900: 'The identifier does not suit the SOP class.',
};

/** Words for the final and pending statuses that the simulated archive uses. */
export function describeStatus(service: 'C-FIND' | 'C-MOVE' | 'C-GET', code: string): StatusWords {
  const table = service === 'C-FIND' ? find : retrieve;
  const source = { 'C-FIND': 'PS3.4 Table C.4-1', 'C-MOVE': 'PS3.4 Table C.4-2', 'C-GET': 'PS3.4 §C.4.3' }[service];
  return { text: table[code] ?? 'Not used by this archive.', source };
}
