import { useStore } from '@nanostores/preact';
import { isOver } from '../engine/session.ts';
import { learner } from '../stores/learner.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { Chooser } from './practice/Chooser.tsx';
import { Over } from './practice/Over.tsx';
import { Running } from './practice/Running.tsx';
import { everything, readRequest, type Scope } from './practice/scope.ts';
import { usePractice } from './practice/use-practice.ts';

interface Props {
  /** The address of the index of the banks. */
  index: string;
  scopes: Scope[];
  siteVersion: string;
}

/** The practice page: choose, answer, see how it went. */
export default function Practice({ index, scopes, siteVersion }: Props) {
  const { phase, begin, resume, answer, next, snooze, giveUp, choose } = usePractice(index, scopes);
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });

  if (phase.name === 'loading') return <p role="status">Fetching the items …</p>;
  if (phase.name === 'running' && isOver(phase.session))
    return (
      <Over
        session={phase.session}
        loaded={phase.loaded}
        onAgain={() => void choose()}
        onBegin={(scope, count) => void begin(scope, count)}
      />
    );
  if (phase.name === 'running')
    return (
      <>
        <KeepingNotice />
        <Running
          session={phase.session}
          loaded={phase.loaded}
          siteVersion={siteVersion}
          onAnswer={answer}
          onNext={next}
          onSnooze={(item) => void snooze(item)}
        />
      </>
    );
  const isReady = phase.name === 'choosing';
  const asked = isReady ? readRequest(location.search) : {};
  const own = progress.certification && `certification:${progress.certification}`;
  const initial = { scope: asked.scope ?? own ?? everything, count: asked.count ?? 10 };
  return (
    <>
      <KeepingNotice />
      <Chooser
        key={phase.name}
        scopes={scopes}
        initial={initial}
        work={isReady ? phase.work : undefined}
        open={isReady ? phase.open : undefined}
        complaint={isReady ? phase.complaint : undefined}
        isReady={isReady}
        onBegin={(scope, count) => void begin(scope, count)}
        onResume={(session) => void resume(session)}
        onGiveUp={(session) => void giveUp(session)}
      />
    </>
  );
}
