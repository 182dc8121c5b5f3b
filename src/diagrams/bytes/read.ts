import { diagramProblem, readLines, type Line, type Mark } from '../lines.ts';

export interface Field {
  name: string;
  /** In bytes; undefined where it varies. */
  length: number | undefined;
  /** Where it begins; undefined after one that varies. */
  offset: number | undefined;
  /** Two digits a byte, as many as it is long, or none where only its place is told. */
  bytes: string[];
  /** The text that the bytes are, if it was given as one. */
  text?: string;
  note: string;
  mark?: Mark;
}

const example = '4 PDU-length: 00 00 00 CD | what follows, in bytes';

/** Fields in their order from lines such as `1 PDU-type: 01 | A-ASSOCIATE-RQ`; throws what is wrong with a line. */
export function readBytes(source: string): Field[] {
  const fields: Field[] = [];
  let offset: number | undefined = 0;
  for (const line of readLines(source)) {
    const at = /^at\s+(\d+)$/.exec(line.text);
    if (at) {
      if (offset !== undefined && Number(at[1]) < offset)
        throw diagramProblem(line, `an offset of ${offset} or more`, 'at 74');
      offset = Number(at[1]);
      continue;
    }
    const [, size = '', name = '', value = '', note = ''] =
      /^(\d+|n)\s+([^:|]+?)\s*(?::\s*([^|]*?))?\s*(?:\|\s*(.*))?$/.exec(line.text) ?? [];
    const length = size === 'n' ? undefined : Number(size);
    if (!name || length === 0 || (length ?? 0) > 65_536)
      throw diagramProblem(line, 'a length in bytes (or n), a name, and perhaps a colon and bytes', example);
    fields.push({
      name,
      length,
      offset,
      note,
      ...readValue(value, length, line),
      ...(line.mark ? { mark: line.mark } : {}),
    });
    offset = offset === undefined || length === undefined ? undefined : offset + length;
  }
  if (fields.length === 0) throw diagramProblem(undefined, 'at least one field', example);
  return fields;
}

/** `01 00`, `00*32`, or `"ARCHIVE"`, which is filled up with spaces. */
function readValue(value: string, length: number | undefined, line: Line): { bytes: string[]; text?: string } {
  if (!value) return { bytes: [] };
  const [, text] = /^"([\x20-\x7e]*)"$/.exec(value) ?? [];
  if (text !== undefined) {
    const filled = text.padEnd(length ?? 0);
    const bytes = [...filled].map((character) =>
      (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0'),
    );
    return { bytes: checkLength(bytes, length, line), text };
  }
  const bytes = value.split(/\s+/).flatMap((part) => {
    const [, byte = '', times = '1'] = /^([\dA-Fa-f]{2})(?:\*(\d{1,5}))?$/.exec(part) ?? [];
    if (!byte)
      throw diagramProblem(line, 'bytes of two hexadecimal digits, “00*32”, or a text in quotation marks', example);
    return Array.from({ length: Number(times) }, () => byte.toUpperCase());
  });
  return { bytes: checkLength(bytes, length, line) };
}

function checkLength(bytes: string[], length: number | undefined, line: Line): string[] {
  if (length !== undefined && bytes.length !== length)
    throw diagramProblem(line, `${length} bytes, not ${bytes.length}`, example);
  return bytes;
}
