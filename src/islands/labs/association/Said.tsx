import type { Field } from '../../../formats/dimse/pdu/field.ts';

interface Props {
  field: Field;
  /** How many bytes the PDU has. */
  total: number;
}

/** What the chosen item is and means, with its place in the standard; announced when it changes. */
export function Said({ field, total }: Props) {
  const { name, value, says, source, from, to } = field;
  const where =
    to - from === 0 ? `at byte ${from}, no bytes` : to - from === 1 ? `byte ${from}` : `bytes ${from}–${to - 1}`;
  return (
    <div class="said card" role="status">
      <p>
        <b>{name}</b>
        {value !== undefined && <span class="value-said">{value}</span>}
      </p>
      <p>{says}</p>
      <p class="small soft">
        {source} · {where} of {total}
      </p>
    </div>
  );
}
