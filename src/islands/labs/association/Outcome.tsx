import { explainAbort, explainRejection, type Explanation } from '../../../formats/dimse/association/explain-answer.ts';
import type { Answer } from '../../../formats/dimse/association/negotiate.ts';
import { whatCanBeSent, type Sendable } from '../../../formats/dimse/association/what-can-be-sent.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import type { AssociateAccept, AssociateRequest } from '../../../formats/dimse/pdu/pdu.ts';
import { Sendables } from './Sendables.tsx';

interface Props {
  request: AssociateRequest;
  answer: Answer;
  names: UidNames;
}

/** The answer in plain words: what it means for sending, and what to do where it is not what one wanted. */
export function Outcome({ request, answer, names }: Props) {
  if (answer.type === 'A-ASSOCIATE-AC') {
    const sendables = whatCanBeSent(request, answer);
    return (
      <>
        <p class={`notice ${shadeOf(sendables)}`} role="status">
          {tell(request, answer)}{' '}
          {tellMissing(
            sendables
              .filter(({ accepted }) => accepted.length === 0)
              .map(({ sopClass }) => names[sopClass] ?? sopClass),
          )}
        </p>
        <Sendables sendables={sendables} names={names} />
        <Agreed request={request} answer={answer} />
      </>
    );
  }
  const isAbort = answer.type === 'A-ABORT';
  const explained: Explanation = isAbort ? explainAbort(answer) : explainRejection(answer);
  return (
    <div class="notice bad" role="status">
      <p>
        <b>{isAbort ? 'Aborted' : answer.result === 2 ? 'Rejected for now' : 'Rejected'}:</b> {explained.means}
      </p>
      <p>
        <b>What to do:</b> {explained.todo}
      </p>
      <p class="small soft">{explained.name}</p>
    </div>
  );
}

/** Good where every SOP class has a way, bad where none has. */
function shadeOf(sendables: Sendable[]): string {
  if (sendables.every(({ accepted }) => accepted.length > 0)) return 'good';
  return sendables.some(({ accepted }) => accepted.length > 0) ? '' : 'bad';
}

function tellMissing(missing: string[]): string {
  return missing.length === 0 ? '' : `Not to be sent: ${missing.join('; ')}.`;
}

function tell(request: AssociateRequest, { contexts }: AssociateAccept): string {
  const accepted = contexts.filter(({ result }) => result === 0).length;
  const all = request.contexts.length;
  if (accepted === 0)
    return 'The association opens, and every context is refused: it can carry nothing. From a distance it looks as if all were well.';
  if (accepted < all) return `The association opens. ${accepted} of ${all} contexts are accepted.`;
  return `The association opens, and ${all === 1 ? 'its one context is' : `all ${all} contexts are`} accepted.`;
}

/** What else was agreed: lengths, parallel requests, identity. */
function Agreed({ request, answer }: { request: AssociateRequest; answer: AssociateAccept }) {
  const length = (bytes: number | undefined) =>
    bytes ? `up to ${bytes.toLocaleString('en-GB')} bytes` : 'of any length';
  const { operations, identity, extended } = request.user;
  return (
    <ul class="small soft">
      <li>
        The requestor may send PDUs {length(answer.user.maximumLength)}, the acceptor{' '}
        {length(request.user.maximumLength)}.
      </li>
      {operations && (
        <li>
          {answer.user.operations
            ? `Requests that the requestor may have open at once: ${answer.user.operations.invoked || 'any number'}.`
            : 'Parallel requests were not answered: one at a time.'}
        </li>
      )}
      {extended.length > answer.user.extended.length && (
        <li>Extended negotiation was not answered: nothing of what it asked for is agreed.</li>
      )}
      {identity && (
        <li>
          {answer.user.identityAnswer
            ? 'The user identity is confirmed.'
            : 'The user identity was not confirmed: the acceptor may not have looked at it.'}
        </li>
      )}
    </ul>
  );
}
