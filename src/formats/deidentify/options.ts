/** The options of the Basic Profile (PS3.15 §E.3) that have a column in Table E.1-1. */
export type Option =
  | 'safe-private'
  | 'uids'
  | 'device'
  | 'institution'
  | 'patient'
  | 'full-dates'
  | 'modified-dates'
  | 'descriptors'
  | 'structured-content'
  | 'graphics';

/** A column of Table E.1-1: the profile itself, or an option. */
export type Column = 'basic' | Option;

/** What says of a file how it was de-identified: a code of CID 7050 (PS3.16), with scheme DCM. */
export interface MethodCode {
  value: string;
  meaning: string;
}

interface Described {
  id: Option;
  /** Its letter in the rows of the profile. */
  letter: string;
  title: string;
  section: string;
  code: MethodCode;
}

const describe = (id: Option, letter: string, title: string, section: string, value: string): Described => ({
  id,
  letter,
  title,
  section: `PS3.15 §${section}`,
  code: { value, meaning: `${title} Option` },
});

const longitudinal = 'Retain Longitudinal Temporal Information';

/** All of them, in the order of the table's columns. */
export const options: readonly Described[] = [
  describe('safe-private', 'P', 'Retain Safe Private', 'E.3.10', '113111'),
  describe('uids', 'U', 'Retain UIDs', 'E.3.9', '113110'),
  describe('device', 'D', 'Retain Device Identity', 'E.3.8', '113109'),
  describe('institution', 'I', 'Retain Institution Identity', 'E.3.11', '113112'),
  describe('patient', 'H', 'Retain Patient Characteristics', 'E.3.7', '113108'),
  describe('full-dates', 'F', `${longitudinal} Full Dates`, 'E.3.6', '113106'),
  describe('modified-dates', 'M', `${longitudinal} Modified Dates`, 'E.3.6', '113107'),
  describe('descriptors', 'T', 'Clean Descriptors', 'E.3.5', '113105'),
  describe('structured-content', 'S', 'Clean Structured Content', 'E.3.4', '113104'),
  describe('graphics', 'G', 'Clean Graphics', 'E.3.3', '113103'),
];

/** What the profile itself and the cleaning of pixels are called (CID 7050). */
export const basicCode: MethodCode = { value: '113100', meaning: 'Basic Application Confidentiality Profile' };
export const pixelCode: MethodCode = { value: '113101', meaning: 'Clean Pixel Data Option' };

/** The title of a column, as the standard has it. */
export function titleOf(column: Column): string {
  return options.find(({ id }) => id === column)?.title ?? 'Basic Profile';
}
