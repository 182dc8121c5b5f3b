import type { ReadinessPaper } from './readiness/paper.ts';
import { PaperReadiness } from './readiness/PaperReadiness.tsx';
import { useExposures } from './readiness/use-exposures.ts';

interface Props {
  /** The id of the certification. */
  certification: string;
  papers: ReadinessPaper[];
  /** The address where its items are practised. */
  practise: string;
  /** The address of the page that says how readiness is computed. */
  method: string;
}

/** Readiness for a certification: each of its papers on its own. */
export default function Readiness({ certification, papers, practise, method }: Props) {
  const { exposures, examDay, examAt } = useExposures(certification);
  return (
    <>
      {exposures === undefined && <p class="soft">Opening your record …</p>}
      {exposures === null && <p role="status">Your record could not be read. Load this page again.</p>}
      {exposures &&
        papers.map((paper) => (
          <div class="stack paper-readiness" key={paper.id}>
            <PaperReadiness {...{ paper, exposures, examDay, examAt, practise }} />
          </div>
        ))}
      {exposures && (
        <p class="small">
          <a href={method}>How readiness is computed</a>
        </p>
      )}
    </>
  );
}
