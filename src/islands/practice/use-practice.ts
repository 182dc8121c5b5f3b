import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { IndexItem, PosedItem } from '../../engine/bank.ts';
import { dayNumber, startOfDay } from '../../engine/day.ts';
import { drawItems } from '../../engine/draw.ts';
import type { Confidence } from '../../engine/event.ts';
import { advance, isOver, respond, startSession, type Session } from '../../engine/session.ts';
import { newId, newSeed, now, zone } from '../../stores/clock.ts';
import { askToPersist, learner, tell } from '../../stores/learner.ts';
import { dropSession, loadSession, saveSession } from '../../stores/sessions.ts';
import { countWork, type Work } from './count-work.ts';
import { loadIndex, loadItems, type Loaded } from './load.ts';
import { listCandidates } from './list-candidates.ts';
import { titleOf, type Offer, type PracticeRequest } from './request.ts';
import { due, missed } from './scope.ts';

/** Milliseconds for which a disk that does not answer holds the learner up. */
const patience = 1000;

/** Where the practice stands. */
export type Phase =
  | { name: 'opening' }
  | { name: 'choosing'; work: Work; open?: Session; complaint?: string }
  | { name: 'loading' }
  | { name: 'running'; session: Session; loaded: Loaded };

/** A practice from its choice to its end, kept so that it can be resumed. */
export function usePractice(indexAddress: string, offer: Offer) {
  const [phase, setPhase] = useState<Phase>({ name: 'opening' });
  /** To count what a choice leaves; without it one can begin all the same. */
  const [items, setItems] = useState<IndexItem[]>();
  const shownAt = useRef(now());
  /** What is on its way to the disk, in turn: the log has an answer before the session counts it as given. */
  const keeping = useRef<Promise<unknown>>(Promise.resolve());
  /** The answer that is on its way to the log; nothing once it is there, or held where the browser refuses it. */
  const recording = useRef<Promise<unknown> | undefined>(undefined);
  const shown = useRef<Session | undefined>(undefined);

  const choose = useCallback(async (complaint?: string) => {
    const [open, work] = await Promise.all([loadSession(), countWork(indexAddress)]);
    setPhase({ name: 'choosing', work, ...(open ? { open } : {}), ...(complaint ? { complaint } : {}) });
  }, []);

  useEffect(() => void learner.start().then(() => choose()), [choose]);
  useEffect(() => {
    loadIndex(indexAddress).then(
      ({ items }) => setItems(items),
      () => undefined,
    );
  }, [indexAddress]);

  /** Shows the session, and keeps it until it is over. */
  async function show(session: Session, loaded: Loaded): Promise<void> {
    shownAt.current = now();
    shown.current = session;
    setPhase({ name: 'running', session, loaded });
    keeping.current = keeping.current.then(() => (isOver(session) ? dropSession(session.id) : saveSession(session)));
    await keeping.current;
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    setPhase({ name: 'loading' });
    try {
      await work();
    } catch (error) {
      await choose(error instanceof Error ? error.message : String(error));
    }
  }

  const begin = (request: PracticeRequest) =>
    guarded(async () => {
      const index = await loadIndex(indexAddress);
      const seed = newSeed();
      const drawn =
        request.scope === due
          ? (await (await import('./due.ts')).findDue(index)).items
          : drawItems({
              candidates: listCandidates(index.items, request, offer.scopes, learner.$progress.get()),
              count: request.count,
              seed,
              items: learner.$progress.get().items,
            });
      if (drawn.length === 0) return choose(nothing[request.scope] ?? 'There are no items for this.');
      const loaded = await loadItems(index, drawn, seed);
      const items = [...loaded.items.values()];
      const title = titleOf(request, offer);
      const mode = request.scope === due ? 'review' : 'practice';
      void askToPersist();
      await show(startSession({ id: newId(), mode, title, items, seed, now: now() }), loaded);
    });

  const resume = (session: Session) =>
    guarded(async () => {
      const index = await loadIndex(indexAddress);
      const asked = session.places.map(({ item: id, competency }) => ({ id, competency }));
      const loaded = await loadItems(index, asked, session.seed);
      // An item that was retired since is passed over; what was answered stays.
      const places = session.places.filter(({ item, answered }) => answered || loaded.items.has(item));
      const open = places.findIndex(({ answered }) => !answered);
      await show({ ...session, places, position: open === -1 ? places.length : open }, loaded);
    });

  function answer(item: PosedItem, response: string[], confidence: Confidence): void {
    if (phase.name !== 'running') return;
    const ms = now() - shownAt.current;
    const given = { response, confidence, id: newId(), now: now(), zone: zone(), ms };
    const { session, attempt } = respond(phase.session, item, given);
    const recorded = learner.record([attempt]).finally(() => (recording.current = undefined));
    recording.current = recorded;
    keeping.current = keeping.current.then(() => recorded);
    void show(session, phase.loaded);
  }

  /** Goes on at once where the answer is on disk, and else once it is: a power cut takes the one in view at most. */
  function next(): void {
    if (phase.name !== 'running') return;
    const { session, loaded } = phase;
    // Pressed twice while it waits, it goes on once.
    const goOn = () => void (shown.current === session && show(advance(session), loaded));
    if (!recording.current) return goOn();
    const waited = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([recording.current, waited]).then(goOn, goOn);
  }

  /** Puts an outcome off until tomorrow, and goes on. */
  async function snooze(item: PosedItem): Promise<void> {
    if (phase.name !== 'running') return;
    const until = startOfDay(dayNumber(now(), zone()) + 1, zone());
    await tell({ kind: 'snooze', outcome: item.outcome, until });
    await show(advance(phase.session), phase.loaded);
  }

  async function giveUp(session: Session): Promise<void> {
    await dropSession(session.id);
    await choose();
  }

  return { phase, items, begin, resume, answer, next, snooze, giveUp, choose };
}

const nothing: Record<string, string> = {
  [missed]: 'Nothing is left to put right.',
  [due]: 'Nothing is due for review today.',
};
