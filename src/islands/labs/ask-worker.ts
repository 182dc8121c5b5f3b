/** What a bench asks of its worker, one question at a time or many at once. */
export interface Asking<Question, Answer> {
  /** Rejects when the worker broke or was ended; `transfer` names buffers that move instead of being copied. */
  ask: (question: Question, transfer?: Transferable[]) => Promise<Answer>;
  /** Ends the worker, whatever it is doing; open questions are rejected, the next one starts it anew. */
  end: () => void;
}

interface Message<Content> {
  id: number;
  content: Content;
}

/** The bench's side: makes the worker at the first question. The other side is `answerQuestions`. */
export function askWorker<Question, Answer>(make: () => Worker): Asking<Question, Answer> {
  let worker: Worker | undefined;
  let last = 0;
  const open = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();

  function end(): void {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of open.values()) reject(new Error('The worker was ended.'));
    open.clear();
  }

  function start(): Worker {
    const made = make();
    made.addEventListener('message', ({ data }: MessageEvent<Message<Answer>>) => {
      open.get(data.id)?.resolve(data.content);
      open.delete(data.id);
    });
    made.addEventListener('error', end);
    return made;
  }

  const ask = (content: Question, transfer: Transferable[] = []) =>
    new Promise<Answer>((resolve, reject) => {
      worker ??= start();
      last += 1;
      open.set(last, { resolve, reject });
      worker.postMessage({ id: last, content } satisfies Message<Question>, transfer);
    });

  return { ask, end };
}

/** The worker's side: `answer` must not throw for anything that a learner can open. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  addEventListener('message', ({ data: { id, content } }: MessageEvent<Message<Question>>) => {
    void Promise.resolve(answer(content)).then((found) =>
      postMessage({ id, content: found } satisfies Message<Answer>),
    );
  });
}
