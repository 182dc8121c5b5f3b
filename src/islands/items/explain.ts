import type { PosedItem } from '../../engine/bank.ts';

/** A line of an answer; all texts are HTML. */
export interface Line {
  isRight: boolean;
  text: string;
  why: string;
}

/** What is right and what is not, and why; in the order shown where that is given. */
export function explain(item: PosedItem, order?: readonly string[]): Line[] {
  const judge = (id: string) => item.keys.includes(id);
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return inOrder(item.options, order).map(({ id, text, rationale }) => ({
        isRight: judge(id),
        text,
        why: rationale,
      }));
    case 'hotspot':
      return inOrder(item.regions, order).map(({ id, label, rationale }) => ({
        isRight: judge(id),
        text: label,
        why: rationale,
      }));
    case 'ordering':
      return [{ isRight: true, text: item.steps.map(({ text }) => text).join(' → '), why: item.rationale }];
    case 'matching':
      return [
        ...item.pairs.map(({ left, right, rationale }) => ({
          isRight: true,
          text: `${left} – ${escapeHtml(right)}`,
          why: rationale,
        })),
        ...item.distractors.map(({ right, rationale }) => ({
          isRight: false,
          text: escapeHtml(right),
          why: rationale,
        })),
      ];
    case 'numeric':
      return [numberLine(item.keys[0], item.unit, item.rationale), ...slipLines(item)];
    case 'calculation': {
      const solution = item.solution.map((line) => `${line}.`).join(' ');
      if (item.options.length === 0) return [numberLine(item.keys[0], item.unit, solution), ...slipLines(item)];
      return item.options.map(({ id, text, rationale }) => ({ isRight: judge(id), text, why: rationale }));
    }
  }
}

/** A number as this site writes them. */
export function formatNumber(value: number | string | undefined): string {
  return Number(value).toLocaleString('en-GB', { maximumSignificantDigits: 15 });
}

function numberLine(value: string | undefined, unit: string, why: string): Line {
  return { isRight: true, text: `${formatNumber(value)} ${escapeHtml(unit)}`, why };
}

function slipLines({ slips, unit }: { slips: { value: number; rationale: string }[]; unit: string }): Line[] {
  return slips.map(({ value, rationale }) => ({
    isRight: false,
    text: `${formatNumber(value)} ${escapeHtml(unit)}`,
    why: rationale,
  }));
}

function inOrder<Part extends { id: string }>(parts: readonly Part[], order?: readonly string[]): Part[] {
  if (!order) return [...parts];
  return order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
}

/** Plain text within HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
