import { useEffect, useRef, useState } from 'preact/hooks';
import type { PosedItem } from '../../engine/bank.ts';
import type { Confidence } from '../../engine/event.ts';
import { advance, isOver, respond, type Session } from '../../engine/session.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { newId, now, zone } from '../../stores/clock.ts';
import { askToPersist, learner } from '../../stores/learner.ts';
import { dropSession, loadOpenDiagnostic, saveSession } from '../../stores/sessions.ts';
import type { PlanAddresses } from '../plan/use-plan.ts';
import { beginDiagnostic, resumeDiagnostic, type Begun } from './draw.ts';

/** Where the diagnostic stands. */
export type Phase =
  | { name: 'opening' | 'loading' }
  | { name: 'intro'; open?: Session; complaint?: string }
  | ({ name: 'running' | 'over' } & Begun);

/** A diagnostic from its beginning to its end, kept so that it can be gone on with. */
export function useDiagnostic(addresses: PlanAddresses) {
  const [phase, setPhase] = useState<Phase>({ name: 'opening' });
  // Two answers may come before the next paint: each must see the one before.
  const latest = useRef<Begun | undefined>(undefined);
  const shownAt = useRef(0);

  async function introduce(complaint?: string): Promise<void> {
    await learner.start();
    const open = await loadOpenDiagnostic();
    setPhase({ name: 'intro', ...(open ? { open } : {}), ...(complaint ? { complaint } : {}) });
  }

  useEffect(() => void introduce(), []);

  /** Keeps the session until it is over, and shows it. */
  function show(begun: Begun): void {
    latest.current = begun;
    shownAt.current = now();
    const hasEnded = isOver(begun.session);
    void (hasEnded ? dropSession(begun.session.id) : saveSession(begun.session));
    setPhase({ name: hasEnded ? 'over' : 'running', ...begun });
  }

  async function load(work: () => Promise<Begun | undefined>): Promise<void> {
    setPhase({ name: 'loading' });
    try {
      const begun = await work();
      if (!begun) return await introduce('You have met every item there is for this; practice tells more now.');
      void askToPersist();
      show(begun);
    } catch (error) {
      await introduce(error instanceof Error ? error.message : String(error));
    }
  }

  function answer(item: PosedItem, response: string[], confidence: Confidence): void {
    const { current } = latest;
    if (!current || current.session.places[current.session.position]?.item !== item.id) return;
    const given = { response, confidence, id: newId(), now: now(), zone: zone(), ms: now() - shownAt.current };
    const { session, attempt } = respond(current.session, item, given);
    void learner.record([attempt]);
    show({ ...current, session: advance(session) });
  }

  /** Ends it where it is; what was answered counts. */
  function stop(): void {
    const { current } = latest;
    if (current) show({ ...current, session: { ...current.session, position: current.session.places.length } });
  }

  const begin = (study: StudyPlan, minutes: number) => load(() => beginDiagnostic(addresses, study, minutes));
  const goOn = (session: Session) => load(() => resumeDiagnostic(addresses, session));
  return { phase, begin, goOn, answer, stop };
}
