import { useEffect, useRef, useState } from 'preact/hooks';
import { judge, type Judgement } from '../../engine/challenges/judge.ts';
import { makeLabAttempt } from '../../engine/challenges/lab-attempt.ts';
import { beginChallenge, type OpenChallenge } from '../../engine/challenges/open-challenge.ts';
import type { Course } from '../../engine/challenges/score.ts';
import { dropChallenge, loadChallenge, saveChallenge } from '../../stores/challenges.ts';
import { newId, now, zone } from '../../stores/clock.ts';
import { askToPersist, learner } from '../../stores/learner.ts';
import type { ShippedChallenge } from './shipped.ts';

/** Where a challenge stands. */
export type Phase =
  | { name: 'opening' }
  | { name: 'running'; open: OpenChallenge; verdict?: Judgement; isBusy?: boolean }
  | { name: 'over'; open: OpenChallenge; course: Course };

const keepTimeEvery = 15_000;

/** A challenge from its start to its debrief, kept after every change. */
export function useChallenge(challenge: ShippedChallenge) {
  const [phase, setPhase] = useState<Phase>({ name: 'opening' });
  const open = useRef<OpenChallenge>();
  const facts = useRef<string[]>([]);
  /** Until the bench has told where it stands there is nothing to judge. */
  const [hasFacts, setHasFacts] = useState(false);
  const since = useRef<number>();
  const isKeeping = useRef(false);
  const isUnkept = useRef(false);

  /** The time of the page in the background does not count. */
  function countTime(): number {
    const spent = since.current === undefined ? 0 : Math.max(0, now() - since.current);
    since.current = document.visibilityState === 'visible' ? now() : undefined;
    return spent;
  }

  /** Puts a change into what is open, and keeps it; resolves once it is on disk or refused. */
  async function keep(part: Partial<OpenChallenge> = {}): Promise<OpenChallenge | undefined> {
    isUnkept.current = false;
    if (!open.current) return undefined;
    open.current = { ...open.current, ...part, ms: open.current.ms + countTime() };
    const kept = open.current;
    await saveChallenge(kept);
    return kept;
  }

  function begin(): void {
    setHasFacts(false);
    open.current = beginChallenge(challenge, { session: newId(), attempt: newId(), now: now() });
    countTime();
    setPhase({ name: 'running', open: open.current });
  }

  async function start(): Promise<void> {
    await learner.start();
    const kept = await loadChallenge(challenge.id);
    // Ended, and the crash came just after; or it has become another task since.
    const lastAt = learner.$progress.get().items[challenge.id]?.lastAt ?? 0;
    if (!kept || kept.revision !== challenge.revision || lastAt > kept.startedAt) return begin();
    open.current = kept;
    countTime();
    setPhase({ name: 'running', open: kept });
  }

  useEffect(() => {
    void start();
    const keepTime = () => void keep();
    const timer = setInterval(keepTime, keepTimeEvery);
    document.addEventListener('visibilitychange', keepTime);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', keepTime);
    };
  }, []);

  function changeBench(told: string[], bench: unknown): void {
    facts.current = told;
    setHasFacts(true);
    if (!open.current) return;
    open.current = { ...open.current, bench };
    isUnkept.current = true;
    if (!isKeeping.current) void keepBench();
  }

  /** Changes that come while one is written are written together after it. */
  async function keepBench(): Promise<void> {
    isKeeping.current = true;
    while (isUnkept.current) await keep();
    isKeeping.current = false;
  }

  async function takeHint(): Promise<void> {
    if (!open.current || phase.name !== 'running') return;
    const kept = await keep({ hints: Math.min(challenge.hints.length, open.current.hints + 1) });
    if (kept) setPhase({ name: 'running', open: kept });
  }

  async function handIn(): Promise<void> {
    if (!open.current || phase.name !== 'running') return;
    const verdict = judge(challenge.solved, facts.current);
    if (verdict.isSolved) return end(true);
    const kept = await keep({ wrong: open.current.wrong + 1 });
    if (kept) setPhase({ name: 'running', open: kept, verdict });
  }

  /** Records how it ended; the debrief is shown once that is safe. */
  async function end(isSolved: boolean): Promise<void> {
    if (!open.current) return;
    setPhase({ name: 'running', open: open.current, isBusy: true });
    const ended = await keep();
    if (!ended || !open.current) return;
    open.current = undefined;
    const { attempt: id, session, hints, wrong, ms } = ended;
    const course = { isSolved, hints, wrong };
    await learner.record([makeLabAttempt(challenge, { ...course, id, session, now: now(), zone: zone(), ms })]);
    await dropChallenge(challenge.id);
    void askToPersist();
    setPhase({ name: 'over', open: ended, course });
  }

  return { phase, hasFacts, changeBench, takeHint, handIn, giveUp: () => end(false), begin };
}
