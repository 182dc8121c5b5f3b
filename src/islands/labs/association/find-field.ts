import type { Field } from '../../../formats/dimse/pdu/field.ts';

/** The way from a PDU to one of its fields: which of the fields of each level; empty for the PDU itself. */
export type Path = readonly number[];

/** The field at the end of the path, or the last one that is there. */
export function fieldAt(field: Field, path: Path): Field {
  const [first, ...rest] = path;
  const inner = first === undefined ? undefined : field.fields?.[first];
  return inner ? fieldAt(inner, rest) : field;
}

/** The path to the innermost field that holds the byte at this offset. */
export function pathTo(field: Field, at: number): Path {
  const place = field.fields?.findIndex(({ from, to }) => from <= at && at < to) ?? -1;
  const inner = field.fields?.[place];
  return inner ? [place, ...pathTo(inner, at)] : [];
}

/** Whether the field on `path` stands on the way to `chosen`, or is it. */
export function isOnWay(path: Path, chosen: Path): boolean {
  return path.every((place, level) => chosen[level] === place);
}
