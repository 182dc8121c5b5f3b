import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isOver } from '../engine/session.ts';
import { listMissed } from '../engine/today.ts';
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
  const { phase, begin, resume, answer, next, giveUp, choose } = usePractice(index, scopes);
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const [isReady, setReady] = useState(false);
  const missedCount = useMemo(() => listMissed(progress).length, [progress]);
  const [asked, setAsked] = useState<{ scope?: string; count?: number }>({});

  useEffect(() => {
    setAsked(readRequest(location.search));
    void learner.start().then(() => setReady(true));
  }, []);

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
        />
      </>
    );
  const own = progress.certification && `certification:${progress.certification}`;
  const initial = { scope: asked.scope ?? own ?? everything, count: asked.count ?? 10 };
  return (
    <>
      <KeepingNotice />
      <Chooser
        key={`${isReady} ${initial.scope}`}
        scopes={scopes}
        initial={initial}
        missedCount={missedCount}
        open={phase.open}
        complaint={phase.complaint}
        isReady={isReady}
        onBegin={(scope, count) => void begin(scope, count)}
        onResume={(session) => void resume(session)}
        onGiveUp={(session) => void giveUp(session)}
      />
    </>
  );
}
