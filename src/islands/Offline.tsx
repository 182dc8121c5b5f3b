import { Impossible } from './offline/Impossible.tsx';
import { Kept } from './offline/Kept.tsx';
import { NewVersion } from './offline/NewVersion.tsx';
import { Readiness } from './offline/Readiness.tsx';
import { useOffline } from './offline/use-offline.ts';
import { WhatToKeep } from './offline/WhatToKeep.tsx';

/** What of the site is kept on this device, and the choice of more or less. */
export default function Offline() {
  const { phase, registration, ask, open } = useOffline();
  if (phase.name === 'opening') return <p role="status">Looking what is kept on this device …</p>;
  if (phase.name === 'installing')
    return (
      <p class="notice" role="status">
        <b>Not ready offline yet.</b> The pages that everything else stands on are being fetched …
      </p>
    );
  if (phase.name !== 'ready') return <Impossible because={phase.name} onRetry={open} />;
  return (
    <div class="stack">
      <Readiness state={phase.state} ask={ask} />
      {registration && <NewVersion registration={registration} />}
      <WhatToKeep state={phase.state} ask={ask} />
      <Kept state={phase.state} ask={ask} />
    </div>
  );
}
