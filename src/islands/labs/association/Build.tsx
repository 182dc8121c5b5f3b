import { useEffect, useMemo, useState } from 'preact/hooks';
import { acceptorPresets } from '../../../formats/dimse/association/acceptor-presets.ts';
import { factsOfAssociation } from '../../../formats/dimse/association/association-facts.ts';
import { findProblems } from '../../../formats/dimse/association/find-problems.ts';
import { holdAssociation } from '../../../formats/dimse/association/hold-association.ts';
import { requestPresets } from '../../../formats/dimse/association/request-presets.ts';
import { pairPresets, setUp, type Sides } from '../../../formats/dimse/association/sides.ts';
import type { UidNames } from '../../../formats/dimse/pdu/field.ts';
import type { AssociateRequest } from '../../../formats/dimse/pdu/pdu.ts';
import type { AssociationStart } from '../../../schema/challenge/association-states.ts';
import { AcceptorSide } from './AcceptorSide.tsx';
import { ActChoice } from './ActChoice.tsx';
import { Decide } from './Decide.tsx';
import { Outcome } from './Outcome.tsx';
import { Problems } from './Problems.tsx';
import type { Start } from './read-start.ts';
import { Requestor } from './Requestor.tsx';
import { listSteps } from './steps.ts';
import { Wire } from './Wire.tsx';

/** A task to be solved here: how the bench stands, how it was left, and who hears what it comes to. */
export interface BuildTask {
  start: AssociationStart;
  kept: Sides | undefined;
  onChange: (facts: string[], sides: Sides) => void;
}

interface Props {
  start: Start;
  names: UidNames;
  task?: BuildTask | undefined;
}

/** Two sides to set up, the answer that follows, and all of it on the wire. */
export function Build({ start, names, task }: Props) {
  const [asks, setAsks] = useState(() => task?.start.asks ?? known(requestPresets, start.asks, 'us-jpeg'));
  const [answers, setAnswers] = useState(
    () => task?.start.answers ?? known(acceptorPresets, start.answers, 'uncompressed'),
  );
  const first = useMemo(() => (task ? setUp(task.start) : pairPresets(asks, answers)), []);
  const [sides, setSides] = useState(task?.kept ?? first);
  const { request, acceptor, act } = sides;
  const problems = findProblems(request, acceptor);
  const isSound = problems.length === 0;
  const held = useMemo(
    () => (isSound ? holdAssociation(request, acceptor, act) : undefined),
    [isSound, request, acceptor, act],
  );
  const steps = useMemo(() => (held ? listSteps(held.turns, names) : []), [held, names]);
  useEffect(() => task?.onChange(factsOfAssociation(sides, first), sides), [sides]);

  const change = (part: Partial<Sides>) => setSides({ ...sides, ...part });
  const changeRequest = (request: AssociateRequest) => {
    // What is sent must be of a class that is still offered.
    const isGone =
      act.kind === 'store' && request.contexts.every(({ abstractSyntax }) => abstractSyntax !== act.sopClass);
    change({ request, ...(isGone && !task && { act: { kind: 'nothing' } }) });
  };
  const isFree = task === undefined || task.start.decide !== undefined;
  const choosePreset = task
    ? {}
    : {
        asks: (id: string) => (
          setAsks(id),
          change({ request: pairPresets(id, answers).request, act: { kind: 'nothing' } })
        ),
        answers: (id: string) => (setAnswers(id), change({ acceptor: pairPresets(asks, id).acceptor })),
      };
  return (
    <div class="stack">
      {task?.start.decide && (
        <Decide
          decide={task.start.decide}
          decisions={sides.decisions}
          onChange={(decisions) => change({ decisions })}
        />
      )}
      <div class="sides">
        <Requestor
          preset={asks}
          request={request}
          names={names}
          onPreset={choosePreset.asks}
          isLocked={task?.start.yours === 'acceptor'}
          onChange={changeRequest}
        />
        <AcceptorSide
          preset={answers}
          acceptor={acceptor}
          names={names}
          onPreset={choosePreset.answers}
          isLocked={task?.start.yours === 'requestor'}
          onChange={(acceptor) => change({ acceptor })}
        />
      </div>
      <h2>The answer</h2>
      {held ? (
        <>
          <Outcome request={request} answer={held.answer} names={names} />
          {/* What a task sends is part of the task. */}
          {(isFree || act.kind !== 'nothing') && (
            <fieldset class="bare" disabled={!isFree}>
              <ActChoice request={request} act={act} held={held} names={names} onChange={(act) => change({ act })} />
            </fieldset>
          )}
          <h2>On the wire</h2>
          <Wire steps={steps} />
        </>
      ) : (
        <Problems problems={problems} />
      )}
    </div>
  );
}

/** The id that was asked for, if there is such a preset. */
function known(presets: { id: string }[], id: string | undefined, otherwise: string): string {
  return presets.some((preset) => preset.id === id) ? (id ?? otherwise) : otherwise;
}
