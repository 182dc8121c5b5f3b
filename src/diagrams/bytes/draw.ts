import { pile, setText, type Block } from '../block.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { widthOf } from '../measure.ts';
import { tellField } from './tell.ts';
import type { Field } from './read.ts';

const rowHeight = 30;

/** A byte as it stands in the grid: which field it is of, and what it holds. */
interface Cell {
  field: number;
  /** Its digits, or what stands for several that are left out. */
  text: string;
  isFirst: boolean;
}

interface Row {
  label: string;
  cells: Cell[];
  /** How many such rows there are. */
  times: number;
}

/** The bytes in rows of sixteen or eight, each field under a number, and what the numbers mean below. */
export function drawBytes(fields: readonly Field[], within: number): Drawing {
  const perRow = within > 400 ? 16 : 8;
  const margin = Math.max(...fields.map(({ offset = 0, length = 0 }) => widthOf(String(offset + length), 'mono'))) + 10;
  const cell = Math.floor((within - margin - 1) / perRow);
  const width = margin + perRow * cell + 1;
  const shapes: Shape[] = [];
  let y = 4;
  for (const row of rowsOf(fields, perRow)) {
    if (row.label)
      shapes.push(
        ...setText(row.label, { width: margin, style: 'mono', tone: 'soft' }).put(margin - 10, y + 18, 'end'),
      );
    shapes.push(...drawRow(row, fields, margin, y, cell));
    y += rowHeight + 22;
  }
  const half = Math.ceil(fields.length / 2);
  const columns = within > 400 ? [fields.slice(0, half), fields.slice(half)] : [fields];
  const space = width / columns.length;
  const keys = columns.map((part, i) => drawKey(part, i * half, i * space, y + 8, space));
  return {
    width,
    height: Math.max(...keys.map(({ bottom }) => bottom)),
    shapes: [...shapes, ...keys.flatMap(({ shapes }) => shapes)],
  };
}

/** What the numbers mean, from the one after `before`. */
function drawKey(
  fields: readonly Field[],
  before: number,
  x: number,
  top: number,
  width: number,
): { shapes: Shape[]; bottom: number } {
  let y = top;
  const shapes = fields.flatMap((field, i): Shape[] => {
    const words = setField(field, width - 44);
    const at = y;
    y += words.height + 9;
    return [
      { is: 'dot', at: [x + 11, at + 10], radius: 9.5, look: 'number', tone: field.mark },
      { is: 'text', at: [x + 11, at + 14.5], text: String(before + i + 1), style: 'small', anchor: 'middle' },
      ...words.put(x + 30, at + 1),
    ];
  });
  return { shapes, bottom: y - 4 };
}

/** A box for each field's part of the row, over it the field's number, in it the bytes. */
function drawRow({ cells, times }: Row, fields: readonly Field[], left: number, y: number, cell: number): Shape[] {
  const top = y + 16;
  const boxes = cells.flatMap(({ field, isFirst }, i): Shape[] => {
    if (cells[i - 1]?.field === field) return [];
    const size = cells.filter((other) => other.field === field).length * cell;
    const x = left + i * cell;
    return [
      {
        is: 'box',
        at: [x, top],
        size: [size, rowHeight],
        look: field % 2 ? 'quiet' : 'plain',
        tone: fields[field]?.mark,
        round: 0,
      },
      {
        is: 'text',
        at: [x + 3, y + 11.5],
        text: String(field + 1),
        style: 'small',
        anchor: 'start',
        tone: isFirst ? 'key' : 'soft',
      },
    ];
  });
  const whole = {
    is: 'text',
    at: [left + (cells.length / 2) * cell, top + 19.5],
    style: 'mono',
    anchor: 'middle',
  } as const;
  if (times > 1)
    return [...boxes, { ...whole, at: [...whole.at], text: `${times * cells.length} × ${cells[0]?.text}` }];
  const bytes = cells.map(({ text }, i): Shape => {
    return { is: 'text', at: [left + (i + 0.5) * cell, top + 19.5], text, style: 'mono', anchor: 'middle' };
  });
  return [...boxes, ...bytes];
}

/** The cells in rows. Full rows of a field that only repeat a byte are one; what begins at another offset begins a row. */
function rowsOf(fields: readonly Field[], perRow: number): Row[] {
  const rows: Row[] = [];
  let next: number | undefined = 0;
  for (const [place, field] of fields.entries()) {
    const { offset, length, bytes } = field;
    const cells = bytes.length > 0 || length !== undefined ? shorten(field, perRow) : ['…'];
    for (const [i, text] of cells.entries()) {
      const row = rows.at(-1);
      const cell = { field: place, text, isFirst: i === 0 };
      if (row && row.cells.length < perRow && !(i === 0 && offset !== undefined && offset !== next))
        row.cells.push(cell);
      else rows.push({ label: offset === undefined ? '' : String(offset + i), cells: [cell], times: 1 });
    }
    next = offset === undefined || length === undefined ? undefined : offset + length;
  }
  return rows.reduce<Row[]>((kept, row) => {
    const last = kept.at(-1);
    const isSame = (cell: Cell): boolean => cell.field === row.cells[0]?.field && cell.text === row.cells[0].text;
    if (last && row.cells.length === perRow && [...row.cells, ...last.cells].every(isSame)) last.times += 1;
    else kept.push(row);
    return kept;
  }, []);
}

/** The digits of a field, “··” where they are not told; a long field of many values by its beginning alone. */
function shorten({ bytes, length = bytes.length }: Field, perRow: number): string[] {
  if (bytes.length === 0) return Array.from({ length }, () => '··');
  return bytes.length > 64 && new Set(bytes).size > 1 ? [...bytes.slice(0, perRow * 3 - 1), '…'] : bytes;
}

function setField(field: Field, width: number): Block {
  const title = setText(field.name, { width, style: 'name', mark: field.mark });
  return pile([title, setText(tellField(field), { width, style: 'small', tone: 'soft' })]);
}
