import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BankIndex, PosedItem } from '../../engine/bank.ts';
import { dayNumber, startOfDay } from '../../engine/day.ts';
import { drawItems } from '../../engine/draw.ts';
import type { Confidence } from '../../engine/event.ts';
import { advance, isOver, respond, startSession, type Session } from '../../engine/session.ts';
import { filterMissed } from '../../engine/today.ts';
import { newId, newSeed, now, zone } from '../../stores/clock.ts';
import { askToPersist, learner, tell } from '../../stores/learner.ts';
import { dropSession, loadSession, saveSession } from '../../stores/sessions.ts';
import { countWork, type Work } from './count-work.ts';
import { loadIndex, loadItems, type Loaded } from './load.ts';
import { due, everything, missed, type Scope } from './scope.ts';

/** Where the practice stands. */
export type Phase =
  | { name: 'opening' }
  | { name: 'choosing'; work: Work; open?: Session; complaint?: string }
  | { name: 'loading' }
  | { name: 'running'; session: Session; loaded: Loaded };

/** A practice from its choice to its end, kept so that it can be resumed. */
export function usePractice(indexAddress: string, scopes: readonly Scope[]) {
  const [phase, setPhase] = useState<Phase>({ name: 'opening' });
  const shownAt = useRef(now());

  const choose = useCallback(async (complaint?: string) => {
    const [open, work] = await Promise.all([loadSession(), countWork(indexAddress)]);
    setPhase({ name: 'choosing', work, ...(open ? { open } : {}), ...(complaint ? { complaint } : {}) });
  }, []);

  useEffect(() => void learner.start().then(() => choose()), [choose]);

  /** Shows the session, and keeps it until it is over. */
  async function show(session: Session, loaded: Loaded): Promise<void> {
    shownAt.current = now();
    setPhase({ name: 'running', session, loaded });
    await (isOver(session) ? dropSession(session.id) : saveSession(session));
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    setPhase({ name: 'loading' });
    try {
      await work();
    } catch (error) {
      await choose(error instanceof Error ? error.message : String(error));
    }
  }

  const begin = (scopeId: string, count: number) =>
    guarded(async () => {
      const index = await loadIndex(indexAddress);
      const scope = scopes.find(({ id }) => id === scopeId);
      const seed = newSeed();
      const drawn =
        scopeId === due
          ? (await (await import('./due.ts')).findDue(index)).items
          : drawItems({
              candidates: listCandidates(index, scopeId, scope),
              count,
              seed,
              items: learner.$progress.get().items,
            });
      if (drawn.length === 0) return choose(nothing[scopeId] ?? 'There are no items for this yet.');
      const loaded = await loadItems(index, drawn, seed);
      const items = [...loaded.items.values()];
      const title = scope?.title ?? titles[scopeId] ?? 'Everything';
      const mode = scopeId === due ? 'review' : 'practice';
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
    void learner.record([attempt]);
    void show(session, phase.loaded);
  }

  function next(): void {
    if (phase.name === 'running') void show(advance(phase.session), phase.loaded);
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

  return { phase, begin, resume, answer, next, snooze, giveUp, choose };
}

const titles: Record<string, string> = { [missed]: 'What you missed', [due]: 'Reviews due' };
const nothing: Record<string, string> = {
  [missed]: 'Nothing is left to put right.',
  [due]: 'Nothing is due for review today.',
};

function listCandidates(index: BankIndex, scopeId: string, scope: Scope | undefined) {
  // What is held back for exams would be known by then.
  const items = index.items.filter(({ held }) => !held);
  if (scopeId === missed) return filterMissed(items, learner.$progress.get());
  if (scopeId === everything) return items;
  return items.filter(({ competency }) => scope?.competencies.includes(competency));
}
