/** What a clock that counts down shows, such as `59:04` or `1:02:09`; the last second lasts until 0. */
export function formatClock(ms: number): string {
  const { hours, minutes, seconds } = split(Math.ceil(ms / 1000));
  const two = (figure: number) => String(figure).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** A span in words, such as `7 min 30 s` or `2 h 50 min`; seconds only where it is below ten minutes. */
export function formatSpan(ms: number): string {
  const isShort = ms < 600_000;
  const { hours, minutes, seconds } = split(isShort ? Math.round(ms / 1000) : Math.round(ms / 60_000) * 60);
  const parts = [
    [hours, 'h'],
    [minutes, 'min'],
    [isShort ? seconds : 0, 's'],
  ] as const;
  const said = parts.filter(([figure]) => figure > 0).map(([figure, unit]) => `${figure} ${unit}`);
  return said.join(' ') || '0 s';
}

function split(total: number): { hours: number; minutes: number; seconds: number } {
  return { hours: Math.floor(total / 3600), minutes: Math.floor(total / 60) % 60, seconds: total % 60 };
}
