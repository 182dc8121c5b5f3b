import { useRef, useState } from 'preact/hooks';
import { formKeys } from '../../formats/query/form-keys.ts';
import { describeStatus } from '../../formats/query/status-words.ts';
import { Dump } from './Dump.tsx';
import { Answers } from './query/Answers.tsx';
import { ask, type Asked, type Request } from './query/ask.ts';
import { Misses } from './query/Misses.tsx';
import { QueryForm } from './query/QueryForm.tsx';
import { Retrieve } from './query/Retrieve.tsx';
import { useArchive } from './use-archive.ts';

const first: Request = { root: 'study', level: 'STUDY', keys: formKeys('study', 'STUDY'), habits: 'common' };

interface Props {
  /** The addresses of the archive and of the dictionary. */
  archive: string;
  dictionary: string;
}

/** C-FIND, C-MOVE and C-GET against the simulated archive. */
export default function QueryBench({ archive: address, dictionary }: Props) {
  const archive = useArchive(address);
  const [request, setRequest] = useState(first);
  const [asked, setAsked] = useState<Asked>();
  const head = useRef<HTMLHeadingElement>(null);
  const isReady = typeof archive === 'object';

  function send(to: Request) {
    if (!isReady) return;
    setAsked(ask(archive, to));
    requestAnimationFrame(() => head.current?.focus());
  }

  const matches = asked?.finding.judged.filter(({ answer }) => answer) ?? [];
  return (
    <div class="query-bench stack">
      <QueryForm {...{ request, isReady, dictionary }} onChange={setRequest} onAsk={send} />
      {/* Below the form, so that nothing moves when the archive is there. */}
      {archive === 'loading' && <p class="soft">Loading the archive …</p>}
      {archive === 'failed' && (
        <p class="notice bad" role="alert">
          The archive could not be loaded. Reload the page to try again.
        </p>
      )}
      {isReady && !asked && (
        <p class="soft">
          The archive holds {archive.studies.length} studies of invented people, its worklist {archive.worklist.length}{' '}
          steps. Send the empty query to see them all, or try a prepared one.
        </p>
      )}
      {asked && (
        <>
          <h2 ref={head} tabIndex={-1}>
            {titleOf(asked, matches.length)}
          </h2>
          <div role="status">
            <p>
              <code>{asked.finding.status}</code> {describeStatus('C-FIND', asked.finding.status).text}
            </p>
            {asked.finding.remarks.map((remark) => (
              <p key={remark} class="notice">
                {remark}
              </p>
            ))}
            {asked.finding.ignored.length > 0 && (
              <p class="notice">
                {asked.finding.ignored.length === 1 ? 'One key was' : `${asked.finding.ignored.length} keys were`} not
                supported at this level and passed over; each match comes with FF01 and not FF00.
              </p>
            )}
          </div>
          <Answers asked={asked} />
          <details>
            <summary>The identifier that was sent</summary>
            <Dump title="C-FIND-RQ, identifier" dataSet={asked.identifier} />
          </details>
          <Misses asked={asked} />
          {isReady && asked.request.root !== 'worklist' && asked.request.level === 'STUDY' && matches.length > 0 && (
            <Retrieve archive={archive} studies={matches.map(({ attributes }) => attributes)} />
          )}
        </>
      )}
    </div>
  );
}

function titleOf({ finding, request }: Asked, count: number): string {
  if (finding.status !== '0000') return 'Refused';
  const kind = request.root === 'worklist' ? 'step' : request.level.toLowerCase();
  return count === 0
    ? 'No match'
    : `${count} ${count === 1 ? 'match' : 'matches'} of ${finding.judged.length}, at the level ${kind}`;
}
