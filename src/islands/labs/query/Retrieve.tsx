import { useState } from 'preact/hooks';
import { textOf, type DataSet } from '../../../formats/dicom/data-set.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import { instancesOf } from '../../../formats/query/entities.ts';
import { retrieve, type Retrieved } from '../../../formats/query/retrieve.ts';
import { Outcome, Retrieval } from './Retrieval.tsx';
import { offers, stations } from './stations.ts';

interface Props {
  archive: Archive;
  /** The studies that matched. */
  studies: DataSet[];
}

/** Orders one of the studies, by C-MOVE to a destination or by C-GET over the same association. */
export function Retrieve({ archive, studies }: Props) {
  const [uid, setUid] = useState('');
  const [way, setWay] = useState<'C-MOVE' | 'C-GET'>('C-MOVE');
  const [to, setTo] = useState('READ_1');
  const [offer, setOffer] = useState('all');
  const [isCancelled, setCancelled] = useState(false);
  const [result, setResult] = useState<{ retrieved: Retrieved; way: 'C-MOVE' | 'C-GET' }>();
  const chosen = studies.some((study) => textOf(study, '0020000D') === uid)
    ? uid
    : textOf(studies[0] ?? {}, '0020000D');

  function send() {
    const identifier = { '00080052': { vr: 'CS', Value: ['STUDY'] }, '0020000D': { vr: 'UI', Value: [chosen] } };
    const classes = archive.studies.flatMap(instancesOf).map((instance) => textOf(instance, '00080016'));
    const receivers =
      way === 'C-MOVE' ? stations : [offers[offer]?.receiver(classes)].filter((one) => one !== undefined);
    const retrieval = {
      root: 'study' as const,
      identifier,
      ...(way === 'C-MOVE' && { destination: to }),
      ...(isCancelled && { cancelAfter: 2 }),
    };
    setResult({ retrieved: retrieve(archive, retrieval, receivers), way });
  }

  return (
    <section aria-labelledby="retrieve">
      <h2 id="retrieve">Retrieve one of them</h2>
      <form
        class="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div class="query-where">
          <label>
            <span>Study</span>
            <select value={chosen} onChange={({ currentTarget }) => setUid(currentTarget.value)}>
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
            <select value={way} onChange={({ currentTarget }) => setWay(currentTarget.value as 'C-MOVE' | 'C-GET')}>
              <option>C-MOVE</option>
              <option>C-GET</option>
            </select>
          </label>
          {way === 'C-MOVE' ? (
            <label>
              <span>Move destination</span>
              <select value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
                {[...stations, { title: 'READ_2', text: 'is not in the archive’s list' }].map(({ title, text }) => (
                  <option key={title} value={title}>{`${title}: ${text}`}</option>
                ))}
              </select>
            </label>
          ) : (
            <label>
              <span>You offered</span>
              <select value={offer} onChange={({ currentTarget }) => setOffer(currentTarget.value)}>
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
            onChange={({ currentTarget }) => setCancelled(currentTarget.checked)}
          />{' '}
          Cancel after two sub-operations
        </label>
        <button class="go" type="submit">{`Send ${way}`}</button>
      </form>
      <div role="status">{result && <Outcome {...result} />}</div>
      {result && <Retrieval {...result} />}
    </section>
  );
}
