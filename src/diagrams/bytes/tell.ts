import type { Entry } from '../drawing.ts';
import { withMark } from '../told.ts';
import type { Field } from './read.ts';

/** The fields in their order, with what is known of each. */
export function tellBytes(fields: readonly Field[]): Entry[] {
  return fields.map((field, i) => ({
    text: `${withMark(field.name, field.mark)}: ${tellField(field)}`,
    number: i + 1,
  }));
}

/** Where a field begins, how long it is, what it holds and what that means. */
export function tellField({ offset, length, note, ...field }: Field): string {
  const place = offset === undefined ? '' : `at ${offset}, `;
  const size = length === undefined ? 'as long as needed' : `${length} ${length === 1 ? 'byte' : 'bytes'}`;
  return [place + size, tellValue(field), note].filter(Boolean).join('; ');
}

/** What the drawing shows, in one sentence. */
export function summariseBytes(fields: readonly Field[]): string {
  const total = fields.reduce((sum, { length = 0 }) => sum + length, 0);
  const more = fields.some(({ length }) => length === undefined) ? ' and more' : '';
  return `${total} bytes${more} in ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}: ${fields.map(({ name }) => name).join(', ')}.`;
}

/** Its bytes in short: a run of the same one is counted. */
function tellValue({ bytes, text }: Pick<Field, 'bytes' | 'text'>): string {
  if (text !== undefined) return `“${text}”`;
  const [first = ''] = bytes;
  if (bytes.length > 4 && bytes.every((byte) => byte === first)) return `${bytes.length} × ${first}H`;
  return bytes.length === 0 ? '' : `${bytes.join(' ')}H`;
}
