import { useRef, useState } from 'preact/hooks';
import { makeAttempt, type Answered } from '../engine/attempt.ts';
import type { BankCase, PosedItem } from '../engine/bank.ts';
import type { Confidence } from '../engine/event.ts';
import { newId, now, zone } from '../stores/clock.ts';
import { learner } from '../stores/learner.ts';
import { orderChecked } from './items/check-seed.ts';
import { ItemForm } from './items/ItemForm.tsx';
import { WithoutScript } from './items/WithoutScript.tsx';

interface Props {
  item: PosedItem;
  stimulus?: BankCase | undefined;
}

/** An item inside a lesson, to check oneself by. */
export default function CheckItem({ item, stimulus }: Props) {
  const [answered, setAnswered] = useState<Answered>();
  const shownAt = useRef(now());
  const order = orderChecked(item);

  function respond(response: string[], confidence: Confidence) {
    const ms = now() - shownAt.current;
    const given = { response, confidence, id: newId(), now: now(), zone: zone(), ms };
    const attempt = makeAttempt(item, given, { id: 'lesson', mode: 'check' });
    setAnswered({ response, confidence, score: attempt.score });
    void learner.record([attempt]);
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
