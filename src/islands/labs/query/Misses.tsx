import { textOf, type DataSet } from '../../../formats/dicom/data-set.ts';
import { findAttribute } from '../../../formats/query/attributes.ts';
import { explainMiss } from '../../../formats/query/explain-miss.ts';
import type { Judged } from '../../../formats/query/find.ts';
import type { Verdict } from '../../../formats/query/match.ts';
import { labelOf, type Asked } from './ask.ts';

/** The keys that did not fit; the entities that all keys but one would have let through come first. */
export function Misses({ asked: { finding } }: { asked: Asked }) {
  const missed = finding.judged.filter(({ answer }) => !answer);
  if (missed.length === 0) return null;
  const rows = missed.map((judged) => ({ judged, faults: judged.verdicts.filter(({ fits }) => !fits) }));
  const byKey = Map.groupBy(
    rows.flatMap(({ faults }) => faults),
    ({ path }) => path.join('.'),
  );
  return (
    <section aria-labelledby="misses">
      <h2 id="misses">Why {missed.length === 1 ? 'one did' : `${missed.length} did`} not match</h2>
      <p>
        {[...byKey.values()].map((faults, at) => (
          <span key={at}>
            {at > 0 && ', '}
            <b>{nameOf(faults[0])}</b> let {faults.length} out
          </span>
        ))}
        . One key that does not fit is enough.
      </p>
      <div class="table misses" tabIndex={0} role="group" aria-label="What did not match, and why">
        <table>
          <thead>
            <tr>
              <th scope="col">In the archive</th>
              <th scope="col">Key</th>
              <th scope="col">Why not</th>
              <th scope="col">Asked for</th>
              <th scope="col">Value there</th>
              <th scope="col">Matching</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .toSorted((a, b) => closeness(a.faults) - closeness(b.faults))
              .flatMap(({ judged, faults }) =>
                faults.map((fault, at) => <Row key={`${at}`} {...{ judged, fault, at }} />),
              )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ judged, fault, at }: { judged: Judged; fault: Verdict; at: number }) {
  return (
    <tr>
      <th scope="row">{at === 0 ? titleOf(judged.attributes) : <span class="hidden-but-read">the same</span>}</th>
      <td>{nameOf(fault)}</td>
      <td>{explainMiss(fault)}</td>
      <td>
        <code>{fault.wanted}</code>
      </td>
      <td>{fault.held === '' ? <span class="soft">nothing</span> : <code>{fault.held}</code>}</td>
      <td>{fault.matching}</td>
    </tr>
  );
}

function titleOf(attributes: DataSet): string {
  const parts = ['00100010', '00100020', '00080020', '00081030', '00080060', '00200013', '00321060'];
  return parts
    .map((tag) => textOf(attributes, tag))
    .filter(Boolean)
    .join(' · ');
}

function nameOf(verdict: Verdict | undefined): string {
  return labelOf(findAttribute(verdict?.path.at(-1) ?? '')?.keyword ?? '');
}

/** Fewer faults first, and among them the ones that came near. */
function closeness(faults: readonly Verdict[]): number {
  const far = faults.filter((fault) => explainMiss(fault) === 'It is another value.').length;
  return faults.length * 2 + far;
}
