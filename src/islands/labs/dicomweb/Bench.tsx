import { useRef } from 'preact/hooks';
import { answerRequest } from '../../../formats/dicomweb/answer-request.ts';
import { base, reasons, type WebRequest, type WebResponse } from '../../../formats/dicomweb/exchange.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import { ArchiveNotice } from '../ArchiveNotice.tsx';
import { FilmText } from '../FilmText.tsx';
import type { Draft } from './examples.ts';
import { RequestForm } from './RequestForm.tsx';
import { Response } from './Response.tsx';
import { writeRequest } from './write-request.ts';

/** A request with its answer; `draft` is the form that it was made from, `count` the number of requests so far. */
export interface Exchange {
  draft: Draft;
  request: WebRequest;
  response: WebResponse;
  count: number;
}

interface Props {
  archive: Archive | 'loading' | 'failed';
  draft: Draft;
  exchange: Exchange | undefined;
  /** In a challenge nothing is prepared. */
  isTask?: boolean;
  onChange: (draft: Draft) => void;
  onExchange: (exchange: Exchange) => void;
}

/** Sends what the form holds. */
export async function send(archive: Archive, draft: Draft, count = 1): Promise<Exchange> {
  const request = writeRequest(archive, draft);
  return { draft, request, response: await answerRequest(archive, request), count };
}

/** A request to write, and what the server answers. */
export function Bench({ archive: given, draft, exchange, isTask = false, onChange, onExchange }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const archive = typeof given === 'object' ? given : undefined;

  async function sendNow(of: Draft) {
    if (!archive) return;
    onExchange(await send(archive, of, (exchange?.count ?? 0) + 1));
    requestAnimationFrame(() => head.current?.focus());
  }

  return (
    <div class="query-bench stack">
      <RequestForm {...{ archive, draft, isTask, onChange }} onSend={(of) => void sendNow(of)} />
      {/* Below the form, so that nothing moves when the archive is there. */}
      <ArchiveNotice archive={given} />
      {archive && !exchange && (
        <p class="soft measure">
          The requests go nowhere: a simulated server in this page answers them, from {archive.studies.length} studies
          of invented people.
        </p>
      )}
      {exchange && (
        <>
          <h2 ref={head} tabIndex={-1}>
            {exchange.response.status} {reasons[exchange.response.status]}
          </h2>
          <div role="status">
            <p>{sumUp(exchange.response)}</p>
            {exchange.response.remarks.map((remark) => (
              <p key={remark} class={exchange.response.status < 300 ? 'notice' : 'notice bad'}>
                {remark}
              </p>
            ))}
          </div>
          <FilmText kind="terminal" title="The request" text={render(exchange.request)} />
          <Response key={exchange.count} response={exchange.response} />
        </>
      )}
    </div>
  );
}

function render({ method, target, headers, body }: WebRequest): string {
  const lines = [`${method} ${base}${target}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return [...lines, ...(body ? ['', `(${body.length} bytes)`] : [])].join('\n');
}

function sumUp({ status, json, body }: WebResponse): string {
  if (status >= 500) return 'The server is at fault.';
  if (status >= 400) return 'The request is at fault, and nothing was done.';
  if (json) return `${json.length} ${json.length === 1 ? 'data set' : 'data sets'} in the answer.`;
  return body ? `${body.length} bytes in the answer.` : 'Done; the answer has no body.';
}
