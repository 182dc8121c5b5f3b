import { useMemo, useState } from 'preact/hooks';
import { acceptorPresets } from '../../../formats/dimse/association/acceptor-presets.ts';
import type { Acceptor } from '../../../formats/dimse/association/acceptor.ts';
import { findProblems } from '../../../formats/dimse/association/find-problems.ts';
import { holdAssociation, type Act } from '../../../formats/dimse/association/hold-association.ts';
import { requestPresets } from '../../../formats/dimse/association/request-presets.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import type { AssociateRequest } from '../../../formats/dimse/pdu/pdu.ts';
import { AcceptorSide } from './AcceptorSide.tsx';
import { ActChoice } from './ActChoice.tsx';
import { Outcome } from './Outcome.tsx';
import type { Start } from './read-start.ts';
import { Requestor } from './Requestor.tsx';
import { listSteps } from './steps.ts';
import { Wire } from './Wire.tsx';

/** Two sides to set up, the answer that follows, and all of it on the wire. */
export function Build({ start, names }: { start: Start; names: UidNames }) {
  const [asks, setAsks] = useState(() => known(requestPresets, start.asks, 'us-jpeg'));
  const [answers, setAnswers] = useState(() => known(acceptorPresets, start.answers, 'uncompressed'));
  const [request, setRequest] = useState(() => requestOf(asks));
  const [acceptor, setAcceptor] = useState(() => acceptorOf(answers));
  const [act, setAct] = useState<Act>({ kind: 'nothing' });
  const problems = findProblems(request, acceptor);
  const isSound = problems.length === 0;
  const held = useMemo(
    () => (isSound ? holdAssociation(request, acceptor, act) : undefined),
    [isSound, request, acceptor, act],
  );
  const steps = useMemo(() => (held ? listSteps(held.turns, names) : []), [held, names]);

  const changeRequest = (request: AssociateRequest) => {
    setRequest(request);
    // What is sent must be of a class that is still offered.
    if (act.kind === 'store' && request.contexts.every(({ abstractSyntax }) => abstractSyntax !== act.sopClass))
      setAct({ kind: 'nothing' });
  };
  return (
    <div class="stack">
      <div class="sides">
        <Requestor
          preset={asks}
          request={request}
          names={names}
          onPreset={(id) => (setAsks(id), setRequest(requestOf(id)), setAct({ kind: 'nothing' }))}
          onChange={changeRequest}
        />
        <AcceptorSide
          preset={answers}
          acceptor={acceptor}
          names={names}
          onPreset={(id) => (setAnswers(id), setAcceptor(acceptorOf(id)))}
          onChange={setAcceptor}
        />
      </div>
      <h2>The answer</h2>
      {held ? (
        <>
          <Outcome request={request} answer={held.answer} names={names} />
          <ActChoice request={request} act={act} held={held} names={names} onChange={setAct} />
          <h2>On the wire</h2>
          <Wire steps={steps} />
        </>
      ) : (
        <div class="notice bad" role="alert">
          <p>Nothing is sent until this is mended:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The id that was asked for, if there is such a preset. */
function known(presets: { id: string }[], id: string | undefined, otherwise: string): string {
  return presets.some((preset) => preset.id === id) ? (id ?? otherwise) : otherwise;
}

function requestOf(id: string): AssociateRequest {
  return choose(requestPresets, id).request;
}

function acceptorOf(id: string): Acceptor {
  return choose(acceptorPresets, id).acceptor;
}

function choose<Preset extends { id: string }>(presets: Preset[], id: string): Preset {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return preset;
}
