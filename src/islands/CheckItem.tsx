import { useRef, useState } from 'preact/hooks';
import type { BankCase, BankItem } from '../engine/bank.ts';
import type { Confidence } from '../engine/event.ts';
import { grade } from '../engine/items/grade.ts';
import { orderOptions } from '../engine/session.ts';
import { now } from '../stores/clock.ts';
import { tell } from '../stores/learner.ts';
import { ItemForm } from './items/ItemForm.tsx';
import { WithoutScript } from './items/WithoutScript.tsx';

interface Props {
  item: BankItem;
  stimulus?: BankCase | undefined;
}

/** The same order on the server and here, so that what is shown does not change when the island wakes. */
const seed = 1;

/** An item inside a lesson, to check oneself by. */
export default function CheckItem({ item, stimulus }: Props) {
  const [answered, setAnswered] = useState<{ response: string[]; confidence: Confidence; score: number }>();
  const shownAt = useRef(now());
  const order = orderOptions(item, seed);

  function respond(response: string[], confidence: Confidence) {
    const score = grade(item.type, item.keys, response);
    setAnswered({ response, confidence, score });
    void tell({
      kind: 'attempt',
      item: item.id,
      revision: item.revision,
      outcome: item.outcome,
      response,
      score,
      confidence,
      ms: Math.max(0, now() - shownAt.current), // a clock set back in between
      mode: 'check',
      session: 'lesson',
    });
  }

  return (
    <ItemForm
      item={item}
      stimulus={stimulus}
      order={order}
      meta={
        <>
          <span>Check yourself</span>
          <span>{item.level}</span>
        </>
      }
      answered={answered}
      onRespond={respond}
      without={<WithoutScript item={item} order={order} />}
    />
  );
}
