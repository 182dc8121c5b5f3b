import type { Bonds, UidRow } from '../../../formats/deidentify/compare-uids.ts';
import { isTorn } from '../../../formats/deidentify/facts.ts';
import type { Applied } from './study.ts';

const states: Record<UidRow['state'], string> = {
  replaced: 'replaced, everywhere by the same',
  kept: 'kept',
  removed: 'gone with what held it',
  split: 'no longer the same in all files',
};

const counts: { id: keyof Bonds; title: string }[] = [
  { id: 'studies', title: 'Studies' },
  { id: 'series', title: 'Series' },
  { id: 'instances', title: 'Objects' },
  { id: 'references', title: 'References to an object that is here' },
  { id: 'outside', title: 'References that lead nowhere here' },
];

/** Whether the files still belong together, and every UID before and after. */
export function Uids({ applied: { uids, bonds } }: { applied: Applied }) {
  const split = uids.filter(({ state }) => state === 'split').length;
  const isSplit = isTorn({ uids, bonds });
  return (
    <div class="stack">
      <p class={isSplit ? 'notice bad' : 'notice good'}>
        {isSplit
          ? `The study is torn: ${split} ${split === 1 ? 'UID is' : 'UIDs are'} no longer the same in all files, and ${bonds.after.outside} references lead nowhere.`
          : 'The study holds together: every old UID has one new one, and no reference leads astray that led somewhere before.'}
      </p>
      <div class="table" tabIndex={0} role="group" aria-label="How the study holds together, before and after">
        <table>
          <thead>
            <tr>
              <th scope="col">Counted over all files</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{bonds.before[id]}</td>
                <td>{bonds.after[id]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>All {uids.length} UIDs, old and new</summary>
        <div class="table" tabIndex={0} role="group" aria-label="UIDs, old and new">
          <table class="uid-table">
            <thead>
              <tr>
                <th scope="col">Old</th>
                <th scope="col">New</th>
                <th scope="col">Stands in</th>
                <th scope="col">Files</th>
                <th scope="col">What became of it</th>
              </tr>
            </thead>
            <tbody>
              {uids.map(({ old, now, attributes, files, state }) => (
                <tr key={old} data-outcome={state}>
                  <td class="value">{old}</td>
                  <td class="value">
                    {now.map((uid) => (
                      <span key={uid} class="line">
                        {uid}
                      </span>
                    ))}
                  </td>
                  <td>{attributes.join(', ')}</td>
                  <td>{files.length}</td>
                  <td>{states[state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
