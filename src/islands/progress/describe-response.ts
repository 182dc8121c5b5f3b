import type { PosedItem } from '../../engine/bank.ts';
import { escapeHtml, formatNumber } from '../items/explain.ts';

/** A response, or a key, to an item in its words, as HTML; what the item does not know any more is shown as it was given. */
export function describeResponse(item: PosedItem, response: readonly string[]): string {
  if (response.length === 0) return 'nothing';
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return response.map((id) => textOf(item.options, id)).join('; ');
    case 'hotspot':
      return response.map((id) => item.regions.find((region) => region.id === id)?.label ?? escapeHtml(id)).join('; ');
    case 'ordering':
      return response.map((id) => textOf(item.steps, id)).join(' → ');
    case 'matching':
      return response.map((pair) => describePair(item, pair)).join('; ');
    case 'numeric':
      return describeNumber(response, item.unit);
    case 'calculation':
      return item.options.length > 0
        ? response.map((id) => textOf(item.options, id)).join('; ')
        : describeNumber(response, item.unit);
  }
}

function textOf(parts: readonly { id: string; text: string }[], id: string): string {
  return parts.find((part) => part.id === id)?.text ?? escapeHtml(id);
}

function describePair(item: Extract<PosedItem, { type: 'matching' }>, pair: string): string {
  const [leftId, rightId = ''] = pair.split('=');
  const left = item.pairs.find(({ id }) => id === leftId)?.left;
  const right = [...item.pairs, ...item.distractors].find(({ id }) => id === rightId)?.right;
  return left === undefined || right === undefined ? escapeHtml(pair) : `${left} – ${escapeHtml(right)}`;
}

/** A response is the number as typed and, where one was chosen, the unit; a key has a tolerance behind them. */
function describeNumber([number = '', unit = '', tolerance = '']: readonly string[], usual: string): string {
  const shown = Number.isFinite(Number(number)) ? formatNumber(number) : number;
  return escapeHtml([shown, unit || usual, tolerance].filter(Boolean).join(' '));
}
