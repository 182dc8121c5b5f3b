import { useRef, useState } from 'preact/hooks';
import { answerRequest } from '../../formats/dicomweb/answer-request.ts';
import { base, reasons, type WebRequest, type WebResponse } from '../../formats/dicomweb/exchange.ts';
import { writeSampleBody } from '../../formats/dicomweb/sample-bodies.ts';
import type { Archive } from '../../formats/query/archive.ts';
import { firstDraft, type Draft } from './dicomweb/examples.ts';
import { RequestForm } from './dicomweb/RequestForm.tsx';
import { Response } from './dicomweb/Response.tsx';
import { FilmText } from './FilmText.tsx';
import { useArchive } from './use-archive.ts';

/** DICOMweb against the simulated archive; `archive` is its address. What is stored is kept until the page is left. */
export default function DicomwebBench({ archive: address }: { archive: string }) {
  const loaded = useArchive(address);
  const [changed, setChanged] = useState<Archive>();
  const [draft, setDraft] = useState(firstDraft);
  const [exchange, setExchange] = useState<{ request: WebRequest; response: WebResponse; count: number }>();
  const head = useRef<HTMLHeadingElement>(null);
  const archive = changed ?? (typeof loaded === 'object' ? loaded : undefined);

  async function send(of: Draft) {
    if (!archive) return;
    const request = writeRequest(archive, of);
    const response = await answerRequest(archive, request);
    if (response.archive) setChanged(response.archive);
    setExchange((last) => ({ request, response, count: (last?.count ?? 0) + 1 }));
    requestAnimationFrame(() => head.current?.focus());
  }

  return (
    <div class="query-bench stack">
      <RequestForm archive={archive} draft={draft} onChange={setDraft} onSend={(of) => void send(of)} />
      {/* Below the form, so that nothing moves when the archive is there. */}
      {loaded === 'loading' && <p class="soft">Loading the archive …</p>}
      {loaded === 'failed' && (
        <p class="notice bad" role="alert">
          The archive could not be loaded. Reload the page to try again.
        </p>
      )}
      {archive && !exchange && (
        <p class="soft">
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

function writeRequest(archive: Archive, { method, target, accept, contentType, body }: Draft): WebRequest {
  const headers = {
    ...(accept.trim() !== '' && { Accept: accept }),
    ...(method === 'POST' && { 'Content-Type': contentType }),
  };
  const path = target.startsWith('/') ? target : `/${target}`;
  return { method, target: path, headers, ...(method === 'POST' && { body: writeSampleBody(archive, body) }) };
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
