import { useState } from 'preact/hooks';
import type { NumericItem, PosedCalculation } from '../../engine/bank.ts';
import { findSlip, gradeNumeric } from '../../engine/items/numeric.ts';
import { readNumber } from '../../engine/items/read-number.ts';
import { Html } from '../Html.tsx';
import { formatNumber } from './explain.ts';
import { FrameLater } from './FrameLater.tsx';
import type { ViewProps } from './view.ts';

/** A field for the number, which says how it was read, and its unit; after the answer, the right one and the slip. */
export function NumberField({ item, response, isAnswered }: ViewProps<NumericItem | PosedCalculation>) {
  const [typed = '', chosen] = response ?? [];
  const [read, setRead] = useState(typed);
  const units = item.type === 'numeric' ? item.units : undefined;
  const isRight = isAnswered && gradeNumeric(item.keys, response ?? []) === 1;
  const slip = isAnswered ? findSlip(item.slips, item.keys, response ?? []) : undefined;
  const hint = `number-${item.id}`;
  return (
    <div class={`number-field ${isAnswered ? (isRight ? 'is-right' : 'is-wrong') : ''}`}>
      <p class="entry">
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          name={item.id}
          size={12}
          aria-label={units ? 'Your number' : `Your number, in ${item.unit}`}
          aria-describedby={hint}
          value={response ? typed : undefined}
          disabled={isAnswered}
          onInput={({ currentTarget }) => setRead(currentTarget.value)}
        />{' '}
        {units ? (
          <select name={item.id} aria-label="Its unit" disabled={isAnswered}>
            {units.map((unit) => (
              <option key={unit} selected={response ? unit === chosen : undefined}>
                {unit}
              </option>
            ))}
          </select>
        ) : (
          <span>{item.unit}</span>
        )}
      </p>
      <p class="small soft echo" id={hint}>
        {describeReading(read)}
      </p>
      {isAnswered && (
        <p class="mark" data-icon={isRight ? 'right' : 'wrong'}>
          {isRight ? 'Right' : 'The answer'}: {formatNumber(item.keys[0])} {item.unit}
        </p>
      )}
      {isAnswered && (
        <FrameLater>
          {slip && <Html class="why" html={slip.rationale} />}
          {item.type === 'numeric' && <Html class="why" html={item.rationale} />}
        </FrameLater>
      )}
    </div>
  );
}

/** How a number was read, where that may surprise whoever typed it. */
function describeReading(typed: string): string {
  if (typed.trim() === '') return 'Digits, with a point or a comma for decimals.';
  const read = readNumber(typed);
  return 'problem' in read ? read.problem : `Read as ${formatNumber(read.value)}.`;
}
