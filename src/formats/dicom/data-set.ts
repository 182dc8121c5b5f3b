/** A data set in the form of the DICOM JSON Model: attributes by tag, `GGGGEEEE` in upper case (PS3.18 §F.2.2). */
export interface DataSet {
  [tag: string]: Attribute;
}

/** An attribute; without `Value` it is present and empty. */
export interface Attribute {
  vr: string;
  Value?: Value[];
}

export type Value = string | number | PersonName | DataSet;

/** The component groups of a name (PS3.18 §F.2.2). */
export interface PersonName {
  Alphabetic?: string;
  Ideographic?: string;
  Phonetic?: string;
}

/** The values as text, a name with its groups between `=`; the items of a sequence are left out. */
export function textsOf(attribute: Attribute | undefined): string[] {
  if (!attribute || attribute.vr === 'SQ') return [];
  return (attribute.Value ?? []).map((value) => (typeof value === 'object' ? joinName(value) : String(value)));
}

/** The first value as text, or nothing of it. */
export function textOf(dataSet: DataSet, tag: string): string {
  return textsOf(dataSet[tag])[0] ?? '';
}

/** The items of a sequence. */
export function itemsOf(attribute: Attribute | undefined): DataSet[] {
  return attribute?.vr === 'SQ' ? ((attribute.Value ?? []) as DataSet[]) : [];
}

/** An attribute from texts as a dump or a form shows them; texts that are empty altogether make an empty attribute. */
export function attributeOf(vr: string, texts: readonly string[]): Attribute {
  if (texts.every((text) => text === '')) return { vr };
  return { vr, Value: texts.map((text) => readText(vr, text)) };
}

/** Numbers are numbers in JSON, and a name is an object of its groups; the rest is text (PS3.18 Table F.2.3-1). */
function readText(vr: string, text: string): Value {
  if (vr === 'PN') return splitName(text);
  return /^(?:IS|DS|US|SS|UL|SL|FL|FD)$/.test(vr) && text.trim() !== '' && Number.isFinite(Number(text))
    ? Number(text)
    : text;
}

function splitName(text: string): PersonName {
  const [Alphabetic = '', Ideographic = '', Phonetic = ''] = text.split('=');
  return { ...(Alphabetic && { Alphabetic }), ...(Ideographic && { Ideographic }), ...(Phonetic && { Phonetic }) };
}

function joinName({ Alphabetic = '', Ideographic = '', Phonetic = '' }: PersonName): string {
  return [Alphabetic, Ideographic, Phonetic].join('=').replace(/=+$/, '');
}
