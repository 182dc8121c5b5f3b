/** HL7 v2 by version, as the package gives it; it comes without types. */
declare module 'hl7-dictionary' {
  /** A field of a segment, or a component of a data type. */
  export interface DictionaryField {
    datatype: string;
    desc: string;
    /** 1 optional, 2 required, 3 conditional, 4 withdrawn. */
    opt: number;
    /** How often it may stand; 0 is without limit. */
    rep: number;
    len?: number;
    table?: number;
  }

  /** A segment, a group (with `children`) or a choice (with `compounds`) of a message. */
  export interface DictionaryPart {
    name: string;
    desc: string;
    min: number;
    /** 0 is without limit. */
    max: number;
    children?: DictionaryPart[];
    compounds?: DictionaryPart[];
  }

  interface Definitions {
    fields: Record<string, { desc: string; subfields: DictionaryField[] }>;
    segments: Record<string, { desc: string; fields: DictionaryField[] }>;
    messages: Record<string, { name: string; desc: string; segments: { segments: DictionaryPart[] } }>;
  }

  const dictionary: {
    definitions: Record<string, Definitions>;
    tables: Record<string, { desc: string; values: Record<string, string> }>;
  };
  export default dictionary;
}
