import { useStore } from '@nanostores/preact';
import { learner } from '../stores/learner.ts';
import { Earlier } from './diagnostic/Earlier.tsx';
import { Intro } from './diagnostic/Intro.tsx';
import { Result } from './diagnostic/Result.tsx';
import { Running } from './diagnostic/Running.tsx';
import { useDiagnostic } from './diagnostic/use-diagnostic.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import type { PlanAddresses } from './plan/use-plan.ts';

interface Props {
  addresses: PlanAddresses;
  /** Addresses of home and of the plan. */
  home: string;
  plan: string;
}

const usually = 15;
const least = 5;

/** The page of the diagnostic: what it is, its items, and what they say. */
export default function Diagnostic({ addresses, home, plan }: Props) {
  const { phase, begin, goOn, answer, stop } = useDiagnostic(addresses);
  const { study } = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const isReady = phase.name === 'intro';

  if (phase.name === 'loading') return <p role="status">Fetching the items …</p>;
  if (phase.name === 'over' && study) return <Result {...phase} {...{ study, addresses, home, plan }} />;
  if (phase.name === 'running')
    return (
      <>
        <KeepingNotice />
        <Running session={phase.session} loaded={phase.loaded} onAnswer={answer} onStop={stop} />
      </>
    );
  const minutes = isReady ? readMinutes(location.search) : usually;
  return (
    <div class="stack">
      <KeepingNotice />
      <Intro
        study={study}
        open={isReady ? phase.open : undefined}
        complaint={isReady ? phase.complaint : undefined}
        isReady={isReady}
        plan={plan}
        minutes={minutes}
        onBegin={(study) => void begin(study, minutes)}
        onGoOn={(session) => void goOn(session)}
      />
      {isReady && study && <Earlier study={study} address={addresses.data} />}
    </div>
  );
}

/** The minutes that the address asks for, as where a day has fewer than it takes usually: `?minutes=10`. */
function readMinutes(search: string): number {
  const asked = Number(new URLSearchParams(search).get('minutes'));
  return asked > 0 ? Math.min(usually, Math.max(least, Math.floor(asked))) : usually;
}
