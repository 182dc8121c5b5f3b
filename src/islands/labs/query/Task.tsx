import { useEffect, useState } from 'preact/hooks';
import type { QueryStart } from '../../../schema/challenge/query-states.ts';
import type { TaskProps } from '../../challenges/task.ts';
import { useArchive } from '../use-archive.ts';
import { ask, type Asked, type Request } from './ask.ts';
import { Bench } from './Bench.tsx';
import { order, type Order, type Ordered } from './order.ts';
import { factsOfQuery, orderOf, requestOf } from './query-facts.ts';

/** What a reload brings back: the form, and the query and the order that were sent last. */
interface Kept {
  request: Request;
  asked: Request;
  order?: Order | undefined;
}

/** The query bench in a challenge: a query that was sent already, and the archive that answered it. */
export default function QueryTask({ task, addresses }: TaskProps) {
  // Both have been judged: the one at build, the other is our own.
  const start = task.start as QueryStart;
  const kept = task.kept as Kept | undefined;
  const archive = useArchive(addresses.archive);
  const [request, setRequest] = useState(() => kept?.request ?? requestOf(start));
  const [asked, setAsked] = useState<Asked>();
  const [ordered, setOrdered] = useState<Ordered>();

  useEffect(() => {
    if (typeof archive !== 'object') return;
    setAsked(ask(archive, kept?.asked ?? request));
    const first = kept ? kept.order : orderOf(archive, start);
    if (first) setOrdered(order(archive, first));
  }, [archive]);
  useEffect(() => {
    if (typeof archive !== 'object' || !asked) return;
    const left: Kept = { request, asked: asked.request, order: ordered?.order };
    task.onChange(factsOfQuery(archive, asked, ordered), left);
  }, [request, asked, ordered]);

  return (
    <Bench
      {...{ archive, dictionary: addresses.dictionary, request, asked, ordered }}
      isTask
      onChange={setRequest}
      onAsked={setAsked}
      onOrdered={setOrdered}
    />
  );
}
