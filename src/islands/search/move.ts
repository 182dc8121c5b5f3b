/** Arrow keys go from the field through the results and back; Enter in the field opens the first. */
export function moveInResults(event: KeyboardEvent, box: HTMLElement | null): void {
  if (!box) return;
  const stops = [...box.querySelectorAll<HTMLElement>('input, .results a')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
  } else if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    stops[1]?.click();
  }
}
