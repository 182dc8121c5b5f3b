import { useEffect, useState } from 'preact/hooks';
import type { DicomwebStart } from '../../../schema/challenge/dicomweb-states.ts';
import type { TaskProps } from '../../challenges/task.ts';
import { useArchive } from '../use-archive.ts';
import { Bench, send, type Exchange } from './Bench.tsx';
import { draftOf, factsOfExchange } from './dicomweb-facts.ts';
import { firstDraft, type Draft } from './examples.ts';

/** What a reload brings back: the form, and what was sent last. */
interface Kept {
  draft: Draft;
  sent: Draft;
}

/** DICOMweb in a challenge: a request that was sent already, and its answer. Each request meets the archive as it was. */
export default function DicomwebTask({ task, addresses }: TaskProps) {
  // Both have been judged: the one at build, the other is our own.
  const start = task.start as DicomwebStart;
  const kept = task.kept as Kept | undefined;
  const archive = useArchive(addresses.archive);
  const [draft, setDraft] = useState(firstDraft);
  const [exchange, setExchange] = useState<Exchange>();

  useEffect(() => {
    if (typeof archive !== 'object') return;
    setDraft(kept?.draft ?? draftOf(archive, start));
    void send(archive, kept?.sent ?? draftOf(archive, start)).then(setExchange);
  }, [archive]);
  useEffect(() => {
    if (typeof archive !== 'object' || !exchange) return;
    const { request, response, draft: sent } = exchange;
    task.onChange(factsOfExchange(archive, request, response), { draft, sent } satisfies Kept);
  }, [draft, exchange]);

  return <Bench {...{ archive, draft, exchange }} isTask onChange={setDraft} onExchange={setExchange} />;
}
