import { useStore } from '@nanostores/preact';
import { isOver } from '../engine/session.ts';
import { learner } from '../stores/learner.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { Chooser } from './practice/Chooser.tsx';
import { Over } from './practice/Over.tsx';
import { readRequest, type Offer } from './practice/request.ts';
import { Running } from './practice/Running.tsx';
import { everything } from './practice/scope.ts';
import { usePractice } from './practice/use-practice.ts';

interface Props extends Offer {
  /** The address of the index of the banks. */
  index: string;
  siteVersion: string;
}

/** The practice page: choose, answer, see how it went. */
export default function Practice({ index, siteVersion, scopes, cases, pairs }: Props) {
  const offer = { scopes, cases, pairs };
  const { phase, items, begin, resume, answer, next, snooze, giveUp, choose } = usePractice(index, offer);
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });

  if (phase.name === 'loading') return <p role="status">Fetching the items …</p>;
  if (phase.name === 'running' && isOver(phase.session))
    return (
      <Over
        session={phase.session}
        loaded={phase.loaded}
        onAgain={() => void choose()}
        onBegin={(request) => void begin(request)}
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
  const asked = readRequest(isReady ? location.search : '', offer);
  const own = progress.certification && `certification:${progress.certification}`;
  const initial = { scope: asked.scope ?? own ?? everything, count: asked.count ?? 10, filter: asked.filter };
  return (
    <>
      <KeepingNotice />
      {asked.ignored.length > 0 && (
        <p class="notice" role="status">
          The address asks for {asked.ignored.map((part) => `“${part}”`).join(' and ')}, which is not known here and was
          left out.
        </p>
      )}
      <Chooser
        key={phase.name}
        offer={offer}
        initial={initial}
        items={isReady ? items : undefined}
        known={progress}
        work={isReady ? phase.work : undefined}
        open={isReady ? phase.open : undefined}
        complaint={isReady ? phase.complaint : undefined}
        isReady={isReady}
        onBegin={(request) => void begin(request)}
        onResume={(session) => void resume(session)}
        onGiveUp={(session) => void giveUp(session)}
      />
    </>
  );
}
