import { useRef } from 'preact/hooks';
import type { Archive } from '../../../formats/query/archive.ts';
import { describeStatus } from '../../../formats/query/status-words.ts';
import { ArchiveNotice } from '../ArchiveNotice.tsx';
import { Dump } from '../Dump.tsx';
import { Answers } from './Answers.tsx';
import { ask, type Asked, type Request } from './ask.ts';
import { Misses } from './Misses.tsx';
import type { Ordered } from './order.ts';
import { QueryForm } from './QueryForm.tsx';
import { Retrieve } from './Retrieve.tsx';

interface Props {
  archive: Archive | 'loading' | 'failed';
  /** The address of the dictionary. */
  dictionary: string;
  request: Request;
  asked: Asked | undefined;
  ordered: Ordered | undefined;
  /** In a challenge the archive is given, and nothing is prepared. */
  isTask?: boolean;
  onChange: (request: Request) => void;
  onAsked: (asked: Asked) => void;
  onOrdered: (ordered: Ordered) => void;
}

/** A form, what came back, why the rest did not, and the order of one study. */
export function Bench({ archive, asked, ordered, onAsked, onOrdered, ...form }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const isReady = typeof archive === 'object';

  function send(to: Request) {
    if (!isReady) return;
    onAsked(ask(archive, to));
    requestAnimationFrame(() => head.current?.focus());
  }

  const matches = asked?.finding.judged.filter(({ answer }) => answer) ?? [];
  return (
    <div class="query-bench stack">
      <QueryForm {...form} isReady={isReady} onAsk={send} />
      {/* Below the form, so that nothing moves when the archive is there. */}
      <ArchiveNotice archive={archive} />
      {isReady && !asked && (
        <p class="soft measure">
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
            <Retrieve
              archive={archive}
              studies={matches.map(({ attributes }) => attributes)}
              ordered={ordered}
              onOrdered={onOrdered}
            />
          )}
        </>
      )}
    </div>
  );
}

function titleOf({ finding, request }: Asked, count: number): string {
  if (finding.status === 'A900') return 'Refused';
  const kind = request.root === 'worklist' ? 'step' : request.level.toLowerCase();
  if (finding.status === 'FE00') return `${count} matches, at the level ${kind}, and then cancelled`;
  return count === 0
    ? 'No match'
    : `${count} ${count === 1 ? 'match' : 'matches'} of ${finding.judged.length}, at the level ${kind}`;
}
