import type { PosedItem } from '../../engine/bank.ts';
import { asksForNumber } from './read-response.ts';

/** Keys in an item: 1–6 choose, Enter on an option or a number goes on to the confidence, arrows move among its buttons. */
export function handleItemKey(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (!form || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const isTyping = target.matches('input[type=text], select');
  const number = !isTyping && /^[1-6]$/.test(event.key) ? Number(event.key) : 0;
  if (number > 0) {
    const input = form.querySelectorAll<HTMLInputElement>('.opt input:enabled')[number - 1];
    input?.focus();
    input?.click();
  } else if (event.key === 'Enter' && target.matches('.opt input, .entry input')) {
    event.preventDefault(); // else the browser hands in the first confidence, “guess”
    form.querySelector<HTMLButtonElement>('[name="confidence"][value="think-so"]')?.focus();
  } else if (target.matches('[name="confidence"]') && /^Arrow(Left|Right)$/.test(event.key)) {
    const step = event.key === 'ArrowRight' ? 'nextElementSibling' : 'previousElementSibling';
    const next = target[step];
    if (next instanceof HTMLButtonElement) next.focus();
  }
}

/** What to press, for whoever would rather not point. */
export function describeKeys(item: PosedItem): string {
  if (asksForNumber(item)) return 'Keys: type the number, Enter goes on.';
  if (item.type === 'ordering') return 'Keys: Tab to an arrow, Space moves the step.';
  if (item.type === 'matching') return 'Keys: Tab to a list, arrows or a letter choose.';
  return 'Keys: 1–6 choose, Enter goes on.';
}
