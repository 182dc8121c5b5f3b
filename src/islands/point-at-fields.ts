import { copyFilm } from './copy-film.ts';

/** Films that hear their keys themselves, in time to keep the page from scrolling, and the keys that they heard. */
const heard = new WeakSet<HTMLElement | Event>();

/** Does what a pointer, a focus, a key or a click on a film is for: what is pointed at is named below it, the button copies. */
export function handleFilm(figure: HTMLElement, event: Event): void {
  const on = event.target as Element;
  const point = on.closest<HTMLElement>('.point');
  const film = on.closest<HTMLElement>('.film');
  if (event.type === 'keydown') {
    // One from before this was there: it moves all the same.
    if (film && !heard.has(event)) press(figure, event as KeyboardEvent);
  } else if (point) name(figure, point);
  if (event.type === 'click' && on.closest('.copy')) void copy(figure);
  if (!film || heard.has(film)) return;
  heard.add(film);
  film.addEventListener('keydown', (event) => {
    heard.add(event);
    press(figure, event);
  });
}

async function copy(figure: HTMLElement): Promise<void> {
  const film = figure.querySelector<HTMLElement>('.film');
  const told = figure.querySelector('.told');
  if (!film || !told) return;
  told.textContent = '';
  told.textContent = await copyFilm(film);
}

/** Says below the film what the point is called, as the legend has it; without a point, clears it. */
function name(figure: HTMLElement, point?: HTMLElement): void {
  const line = figure.querySelector('.pointed');
  const shown = figure.querySelector('.point.shown');
  if (!line || shown === point) return;
  shown?.classList.remove('shown');
  point?.classList.add('shown');
  const row = point && figure.querySelectorAll('.legend tbody tr')[rowOf(figure, point)];
  const place = document.createElement('b');
  place.textContent = row?.querySelector('th')?.textContent ?? '';
  const heads = figure.querySelectorAll('.legend thead th');
  const said = Array.from(row?.querySelectorAll('td:not(.here)') ?? [], ({ textContent }, i) =>
    i === 0 ? textContent.trim() : `${heads[i + 1]?.textContent} ${textContent}`,
  );
  line.replaceChildren(...(row ? [place, ' ', said.join(', ')] : []));
}

/** The row of the legend that names a point: the one of its own number unless it says another. */
function rowOf(figure: HTMLElement, point: HTMLElement): number {
  return Number(point.dataset['row'] ?? [...figure.querySelectorAll('.point')].indexOf(point));
}

function press(figure: HTMLElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === 'Escape') return name(figure);
  const points = [...figure.querySelectorAll<HTMLElement>('.point')];
  const at = points.indexOf(document.activeElement as HTMLElement);
  const to = points[find(event.key, points, at)];
  if (!to) return;
  event.preventDefault();
  // One tab stop: it goes where the focus goes.
  figure.querySelector('[tabindex="0"].film, .point[tabindex]')?.setAttribute('tabindex', '-1');
  for (const point of points) point.removeAttribute('tabindex');
  to.tabIndex = 0;
  to.focus();
}

/** Where a key leads: in a message along the segment and from segment to segment, elsewhere from line to line. */
function find(key: string, points: readonly HTMLElement[], at: number): number {
  const isFirst = (point: HTMLElement) => !point.closest('.segment') || point.matches('.segment > :first-child');
  const isMessage = points[0]?.closest('.segment') != null;
  switch (key) {
    case 'ArrowDown':
      return points.findIndex((point, i) => i > at && isFirst(point));
    case 'ArrowUp':
      return points.findLastIndex((point, i) => i < at && isFirst(point));
    case 'ArrowRight':
      return isMessage ? at + 1 : -1;
    case 'ArrowLeft':
      return isMessage ? at - 1 : -1;
    case 'Home':
      return 0;
    case 'End':
      return points.length - 1;
    default:
      return -1;
  }
}
