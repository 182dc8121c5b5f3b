import type { PosedItem } from '../../engine/bank.ts';

/** What the form holds for the item, as its type writes responses; nothing while nothing was given. */
export function readResponse(item: PosedItem, form: HTMLFormElement): string[] {
  const values = new FormData(form).getAll(item.id).map(String);
  if (asksForNumber(item)) return values[0]?.trim() ? values : [];
  return values.filter((value) => value !== '');
}

/** True of an item that is answered by writing a number. */
export function asksForNumber(item: PosedItem): boolean {
  return item.type === 'numeric' || (item.type === 'calculation' && item.options.length === 0);
}
