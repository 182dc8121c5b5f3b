import type { DictionaryField } from 'hl7-dictionary';

/** Where we depart from the dictionary, each with its reason. */

/** Segments of profiles, which no version of HL7 defines: IHE made ZDS for the ORM of 2.3.1 (RAD TF-2, RAD-4). */
export const profileSegments: Record<
  string,
  { definedBy: string; versions: string[]; desc: string; fields: DictionaryField[] }
> = {
  ZDS: {
    definedBy: 'IHE',
    versions: ['2.3.1'],
    desc: 'Study Instance UID',
    fields: [{ datatype: 'RP', desc: 'Study Instance UID', opt: 2, rep: 1, len: 200 }],
  },
};

/** Whether a field is required, where the dictionary’s mark for one old version is at odds with the versions beside it. */
export const requiredness: Record<string, Record<string, boolean>> = {
  // Required in no other version: the database behind the dictionary marks conditional fields so.
  '2.3': { 'ORC-7': false, 'OBR-27': false },
  // ORC-1 is required in 2.3 and from 2.4; OBX-2 and OBX-4 are conditional from 2.4.
  '2.3.1': { 'ORC-1': true, 'OBX-2': false, 'OBX-4': false },
};

/** Names that are no messages: a digit zero for the letter O, and a type without its event. */
export const misspeltMessages: readonly string[] = ['OMG_019', 'OML_021', 'OML_033', 'OML_035', 'ORB_028', 'ORU'];

/** Codes that the dictionary lacks or misspells. */
export const tableCodes: Record<string, Record<string, string>> = {
  // The dictionary has “Deferred query”, the name of another message.
  '0076': { QCK: 'Query general acknowledgment' },
  // The dictionary has half of a line that was broken in two.
  '0119': { SN: 'Send order/service number' },
  // The dictionary says “Release 1.5.1”, and ends at 2.6 though it defines 2.7 and 2.7.1.
  '0104': {
    '2.5.1': 'Release 2.5.1',
    '2.7': 'Release 2.7',
    '2.7.1': 'Release 2.7.1',
    '2.8': 'Release 2.8',
    '2.8.1': 'Release 2.8.1',
    '2.8.2': 'Release 2.8.2',
    '2.9': 'Release 2.9',
  },
  // The dictionary has the table as of 2.6, without the data types that were replaced in it.
  '0125': { CE: 'Coded Element', TS: 'Time Stamp', CWE: 'Coded With Exceptions' },
};
