/** `1 item`, `1,204 items`. */
export function countItems(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'item' : 'items'}`;
}
