import { explainResult } from '../../../formats/dimse/association/explain-answer.ts';
import type { ContextOutcome, Sendable } from '../../../formats/dimse/association/what-can-be-sent.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import { isStorage } from '../../../formats/dimse/uids.ts';

interface Props {
  sendables: Sendable[];
  names: UidNames;
}

/** For each SOP class what can be sent how, and each of its contexts with its answer. */
export function Sendables({ sendables, names }: Props) {
  return (
    <ul class="sendables">
      {sendables.map((sendable) => (
        <li key={sendable.sopClass} class="card">
          <h3>{names[sendable.sopClass] ?? sendable.sopClass}</h3>
          <p>{tell(sendable)}</p>
          <ul>
            {[...sendable.accepted, ...sendable.refused]
              .toSorted((a, b) => a.id - b.id)
              .map((outcome, place) => (
                <Context key={place} outcome={outcome} names={names} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** What the contexts of one SOP class come to. */
function tell({ sopClass, accepted, refused }: Sendable): string {
  if (accepted.length === 0) return 'Nothing of this class can go over this association.';
  const what = isStorage(sopClass) ? 'Objects of this class can be ' : 'This service can be ';
  const [first] = accepted;
  const done = first?.isScu ? (isStorage(sopClass) ? 'sent' : 'used') : 'received: the acceptor sends them';
  return `${what}${done}${refused.length > 0 ? ', though not in every way that was offered' : ''}.`;
}

function Context({ outcome, names }: { outcome: ContextOutcome; names: UidNames }) {
  const { id, result, transferSyntax, proposed, isScu, isScp } = outcome;
  const { name, means, todo } = explainResult(result);
  const isAccepted = result === 0;
  return (
    <li class={isAccepted ? 'is-right' : 'is-wrong'}>
      <p class="mark" data-icon={isAccepted ? 'right' : 'wrong'}>
        Context {id}: {name}
      </p>
      {isAccepted ? (
        <p>
          In {names[transferSyntax ?? ''] ?? transferSyntax}
          {proposed.length > 1 && `, chosen from ${proposed.length}`}. The requestor is {role(isScu, isScp)}.
        </p>
      ) : (
        <>
          <p>{means}</p>
          {result === 4 && <p class="soft">Offered: {proposed.map((uid) => names[uid] ?? uid).join('; ')}.</p>}
          <p>
            <b>What to do:</b> {todo}
          </p>
        </>
      )}
    </li>
  );
}

function role(isScu: boolean, isScp: boolean): string {
  if (isScu && isScp) return 'both SCU and SCP';
  return isScu ? 'SCU' : isScp ? 'SCP' : 'neither SCU nor SCP';
}
