import { newId } from './clock.ts';
import { databaseName } from './database.ts';

/** A tab's wish to go on with the open exam of a paper, which one tab at a time may. */
export interface Claim {
  /** `certification/paper`. */
  paper: string;
  /** True to take it over from the tab that has it. */
  byForce: boolean;
  /** Told once, when another tab takes it over. */
  onLost: () => void;
}

/** Gives up what was claimed; a tab that is closed has given it up. */
export type Release = () => void;

/** Milliseconds that a tab has to say that the exam is its own. */
const patience = 300;

/** Claims an exam for this tab; nothing where another has it. Plain http has no locks, so there the tabs ask each other. */
export function claimExam(claim: Claim): Promise<Release | undefined> {
  if (navigator.locks) return claimByLock(navigator.locks, claim);
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(() => undefined);
  return claimByAsking(new BroadcastChannel(`${databaseName}:exams`), newId(), claim);
}

function claimByLock(locks: LockManager, { paper, byForce, onLost }: Claim): Promise<Release | undefined> {
  return new Promise((resolve) => {
    let isHeld = false;
    const hold = (lock: Lock | null) => {
      if (!lock) return resolve(undefined);
      isHeld = true;
      return new Promise<void>((release) => resolve(release));
    };
    const how = byForce ? { steal: true } : { ifAvailable: true };
    locks
      .request(`${databaseName}:exam:${paper}`, how, hold)
      // Where locks are refused, as in some frames, nobody can be kept out.
      .catch(() => (isHeld ? onLost() : resolve(() => undefined)));
  });
}

/** What tabs say to each other about an exam. */
interface Said {
  paper: string;
  tab: string;
  word: 'may I?' | 'mine' | 'taken over';
}

/** Claims an exam over a channel of this tab’s own; of two that ask at once the lower id has it. */
export function claimByAsking(
  channel: BroadcastChannel,
  tab: string,
  { paper, byForce, onLost }: Claim,
): Promise<Release | undefined> {
  return new Promise((resolve) => {
    let isHeld = byForce;
    const say = (word: Said['word']) => channel.postMessage({ paper, tab, word } satisfies Said);
    const end = () => channel.close();
    const refuse = () => {
      clearTimeout(waiting);
      end();
      resolve(undefined);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.paper !== paper) return;
      if (isHeld && data.word === 'may I?') say('mine');
      else if (isHeld && data.word === 'taken over') {
        end();
        onLost();
      } else if (!isHeld && data.word === 'may I?' && tab < data.tab) say('mine');
      // It may have come too late to hear this tab's question, so its own tells as much as an answer.
      else if (!isHeld) refuse();
    });
    const hold = () => {
      isHeld = true;
      resolve(end);
    };
    say(byForce ? 'taken over' : 'may I?');
    const waiting = setTimeout(hold, byForce ? 0 : patience);
  });
}
