import { readJson, type JsonNode } from './json-node.ts';

/** One attribute of the DICOM JSON Model. */
export interface JsonAttribute {
  /** As written; eight upper-case hexadecimal digits where it is right. */
  key: string;
  vr?: string;
  /** The scalars of `Value`; a person name as its component groups joined by `=`. */
  values?: (string | number | boolean | null)[];
  /** The items of a sequence. */
  items?: JsonAttribute[][];
  /** Counted from 0. */
  line: number;
  text: string;
}

/** Data sets in the DICOM JSON Model (PS3.18 annex F), as far as the text shows them. */
export interface JsonModel {
  datasets: JsonAttribute[][];
  /** What is not JSON, or not the form of the model. */
  warnings: { line: number; text: string; wrong: string }[];
  stoppedAt?: number;
}

const numbers = /^(?:FL|FD|SL|SS|UL|US)$/;
const eitherWay = /^(?:DS|IS|SV|UV)$/;
const binary = /^(?:OB|OD|OF|OL|OV|OW|UN)$/;
const strings = /^(?:AE|AS|AT|CS|DA|DT|LO|LT|SH|ST|TM|UC|UI|UR|UT)$/;
const groups = ['Alphabetic', 'Ideographic', 'Phonetic'];

/** Reads one data set or an array of them, after whatever headers stand before, and judges their form. */
export function readJsonModel(text: string): JsonModel {
  const { nodes, warnings, stoppedAt } = readJson(text);
  const lines = text.split(/\r?\n/);
  const datasets = nodes
    .flatMap((node) => (node.kind === 'array' ? node.values : [node]))
    .flatMap((node) => (node.kind === 'object' && isDataset(node) ? [readDataset(node)] : []));
  return { datasets, warnings, ...(stoppedAt !== undefined && { stoppedAt }) };

  function warn(line: number, wrong: string): void {
    warnings.push({ line, text: lines[line] ?? '', wrong });
  }

  function readDataset(node: JsonNode): JsonAttribute[] {
    if (node.kind !== 'object') {
      if (node.kind !== 'cut') warn(node.line, 'An item of a sequence is an object.');
      return [];
    }
    return node.members.flatMap(([key, value, line]) => {
      if (!/^[\dA-F]{8}$/.test(key)) warn(line, `The name "${key}" is not eight upper-case hexadecimal digits.`);
      if (key.endsWith('0000')) warn(line, 'A Group Length has no place in the model.');
      if (value.kind === 'object') return [readAttribute(key, value, line)];
      if (value.kind !== 'cut') warn(line, `"${key}" is not an object with a vr.`);
      return [];
    });
  }

  function readAttribute(key: string, node: JsonNode & { kind: 'object' }, line: number): JsonAttribute {
    const parts = new Map(node.members.map(([name, value]) => [name, value]));
    const vr = readText(parts.get('vr'));
    if (vr === undefined && node.isWhole) warn(line, `"${key}" has no vr.`);
    for (const [name, , at] of node.members)
      if (!/^(?:vr|Value|BulkDataURI|InlineBinary)$/.test(name)) warn(at, `"${name}" is no part of an attribute.`);
    const given = ['Value', 'BulkDataURI', 'InlineBinary'].filter((name) => parts.has(name));
    if (given.length > 1) warn(line, `Only one of ${given.join(' and ')} may stand.`);
    const uri = parts.get('BulkDataURI');
    if (uri && uri.kind !== 'cut' && readText(uri) === undefined) warn(uri.line, 'BulkDataURI is a string.');
    const inline = parts.get('InlineBinary');
    if (inline) judgeInline(vr, inline);
    const value = parts.get('Value');
    if (value && value.kind !== 'cut' && value.kind !== 'array')
      warn(value.line, 'Value is an array, also of one value.');
    const array = value?.kind === 'array' ? value.values : undefined;
    if (array && vr && !isKnown(vr)) warn(line, `${vr} is no VR.`);
    return {
      key,
      ...(vr !== undefined && { vr }),
      ...(array && vr === 'SQ' && { items: array.map(readDataset) }),
      ...(array && vr !== 'SQ' && { values: array.flatMap((one) => readOne(vr, one)) }),
      line,
      text: lines[line] ?? '',
    };
  }

  function judgeInline(vr: string | undefined, node: JsonNode): void {
    if (vr && !binary.test(vr)) warn(node.line, `InlineBinary is for OB, OD, OF, OL, OV, OW and UN, not for ${vr}.`);
    const text = readText(node);
    const isCut = node.kind === 'cut' || text?.includes('…');
    if (!isCut && (text === undefined || text.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(text)))
      warn(node.line, 'InlineBinary is a string in base64.');
  }

  /** The value where it can be read; its JSON type must be the one for the VR (table F.2.3-1). */
  function readOne(vr: string | undefined, node: JsonNode): (string | number | boolean | null)[] {
    if (vr === 'PN' && node.kind === 'object') {
      const names = new Map(node.members.map(([name, value]) => [name, value]));
      for (const [name, , at] of node.members)
        if (!groups.includes(name)) warn(at, `"${name}" is no component group: ${groups.join(', ')}.`);
      return [
        groups
          .map((name) => readText(names.get(name)) ?? '')
          .join('=')
          .replace(/=+$/, ''),
      ];
    }
    const value = node.kind === 'scalar' ? node.value : undefined;
    if (value === null) return [null];
    if (vr && isKnown(vr) && !isRightType(vr, value)) warn(node.line, `A value of ${vr} is ${describe(vr)}.`);
    return value === undefined ? [] : [value];
  }
}

function isDataset(node: JsonNode & { kind: 'object' }): boolean {
  return (
    node.members.length === 0 ||
    node.members.some(([key, value]) => /^[\da-f]{8}$/i.test(key) || value.kind === 'object')
  );
}

function isKnown(vr: string): boolean {
  return vr === 'PN' || vr === 'SQ' || [numbers, eitherWay, binary, strings].some((set) => set.test(vr));
}

function isRightType(vr: string, value: unknown): boolean {
  if (numbers.test(vr)) return typeof value === 'number' || /^(?:NaN|-?inf|-?Infinity)$/.test(String(value));
  if (eitherWay.test(vr)) return typeof value === 'number' || typeof value === 'string';
  return strings.test(vr) && typeof value === 'string';
}

function describe(vr: string): string {
  if (vr === 'PN') return 'an object with Alphabetic, Ideographic or Phonetic';
  if (numbers.test(vr)) return 'a number';
  if (eitherWay.test(vr)) return 'a number or a string';
  return binary.test(vr) ? 'not in Value but in BulkDataURI or InlineBinary' : 'a string';
}

function readText(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
