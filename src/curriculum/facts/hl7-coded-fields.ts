import { findComponent } from '../../standards/hl7/components.ts';
import { findField, versionsOf } from '../../standards/hl7/segments.ts';
import { findTable, type Table } from '../../standards/hl7/tables.ts';
import type { FieldMention } from './hl7-fields.ts';

/** Tables that the standard heads with “HL7 Table”, and whose codes are the same in all of its versions or only grow; sites fill others. */
const filledByHl7 = new Set(['0008', '0038', '0085', '0103', '0119', '0123', '0125', '0136', '0155', '0357', '0516']);

/** The table that a field's codes come from, where no site may add to it. */
export function closedTableOf({ segment, field }: Pick<FieldMention, 'segment' | 'field'>): Table | undefined {
  const version = versionsOf(segment).includes('2.5.1') ? '2.5.1' : versionsOf(segment).at(-1);
  const number = findField(segment, field, version)?.table ?? findComponent(segment, field, 1, version)?.table;
  return number !== undefined && filledByHl7.has(number) ? findTable(number) : undefined;
}
