import type { Conversion } from '../../../formats/dimse/association/choose-context.ts';
import type { Act, Held } from '../../../formats/dimse/association/hold-association.ts';
import { findStoreStatus } from '../../../formats/dimse/association/store-status.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';

interface Props {
  act: Exclude<Act, { kind: 'nothing' }>;
  held: Held;
  names: UidNames;
}

/** What the sender must do to the object first. */
const conversions: Record<Conversion, string> = {
  none: 'It goes as it is.',
  rewrite: 'Its elements are written in another way first. The pixels stay as they are.',
  decompress: 'It must be decompressed first. What a lossy compression took away does not come back.',
  compress: 'It must be compressed first. Many senders cannot, and then it does not go.',
  recompress:
    'It must be decompressed and compressed again. Few senders can, and a lossy encoding costs quality once more.',
};

/** Which context a message takes, what that asks of the sender, and what the status of the answer means. */
export function WayTold({ act, held: { answer, way }, names }: Props) {
  if (!way)
    return (
      <p class="notice bad" role="status">
        {answer.type === 'A-ASSOCIATE-AC'
          ? 'There is no accepted context in which the requestor may send this: it stays where it is.'
          : 'There is no association: nothing is sent.'}
      </p>
    );
  const { id, transferSyntax = '' } = way.context;
  const status = act.kind === 'store' ? findStoreStatus(act.status) : undefined;
  return (
    <div
      class={`notice ${status && status.kind !== 'success' ? (status.kind === 'failure' ? 'bad' : '') : 'good'}`}
      role="status"
    >
      <p>
        It takes context {id}, in {names[transferSyntax] ?? transferSyntax}.{' '}
        {act.kind === 'store' && conversions[way.conversion]}
      </p>
      {act.kind === 'echo' && <p>The answer is 0000: the two can talk. About any other SOP class it says nothing.</p>}
      {status && act.kind === 'store' && (
        <>
          <p>
            <b>
              {act.status.toString(16).toUpperCase().padStart(4, '0')}, {status.kind}:
            </b>{' '}
            {status.says}
          </p>
          <p>
            <b>The sender:</b> {status.sender}
          </p>
          <p class="small soft">{status.source}</p>
        </>
      )}
    </div>
  );
}
