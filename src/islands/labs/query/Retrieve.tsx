import { useState } from 'preact/hooks';
import { textOf, type DataSet } from '../../../formats/dicom/data-set.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import { order, type Order, type Ordered } from './order.ts';
import { Outcome, Retrieval } from './Retrieval.tsx';
import { offers, stations } from './stations.ts';

interface Props {
  archive: Archive;
  /** The studies that matched. */
  studies: DataSet[];
  /** The last order. */
  ordered: Ordered | undefined;
  onOrdered: (ordered: Ordered) => void;
}

const first: Order = { uid: '', way: 'C-MOVE', to: 'READ_1', offer: 'all', isCancelled: false };

/** Orders one of the studies, by C-MOVE to a destination or by C-GET over the same association. */
export function Retrieve({ archive, studies, ordered, onOrdered }: Props) {
  const [{ uid, way, to, offer, isCancelled }, setOrder] = useState(ordered?.order ?? first);
  const change = (part: Partial<Order>) => setOrder((before) => ({ ...before, ...part }));
  const chosen = studies.some((study) => textOf(study, '0020000D') === uid)
    ? uid
    : textOf(studies[0] ?? {}, '0020000D');

  return (
    <section aria-labelledby="retrieve">
      <h2 id="retrieve">Retrieve one of them</h2>
      <form
        class="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          onOrdered(order(archive, { uid: chosen, way, to, offer, isCancelled }));
        }}
      >
        <div class="query-where">
          <label>
            <span>Study</span>
            <select value={chosen} onChange={({ currentTarget }) => change({ uid: currentTarget.value })}>
              {studies.map((study) => (
                <option key={textOf(study, '0020000D')} value={textOf(study, '0020000D')}>
                  {['00100010', '00080020', '00081030']
                    .map((tag) => textOf(study, tag))
                    .filter(Boolean)
                    .join(' · ')}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>By</span>
            <select value={way} onChange={({ currentTarget }) => change({ way: currentTarget.value as Order['way'] })}>
              <option>C-MOVE</option>
              <option>C-GET</option>
            </select>
          </label>
          {way === 'C-MOVE' ? (
            <label>
              <span>Move destination</span>
              <select value={to} onChange={({ currentTarget }) => change({ to: currentTarget.value })}>
                {[...stations, { title: 'READ_2', text: 'is not in the archive’s list' }].map(({ title, text }) => (
                  <option key={title} value={title}>{`${title}: ${text}`}</option>
                ))}
              </select>
            </label>
          ) : (
            <label>
              <span>You offered</span>
              <select value={offer} onChange={({ currentTarget }) => change({ offer: currentTarget.value })}>
                {Object.entries(offers).map(([id, { title }]) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <label>
          <input
            type="checkbox"
            checked={isCancelled}
            onChange={({ currentTarget }) => change({ isCancelled: currentTarget.checked })}
          />{' '}
          Cancel after two sub-operations
        </label>
        <button class="go" type="submit">{`Send ${way}`}</button>
      </form>
      <div role="status">{ordered && <Outcome retrieved={ordered.retrieved} way={ordered.order.way} />}</div>
      {ordered && <Retrieval retrieved={ordered.retrieved} way={ordered.order.way} />}
    </section>
  );
}
