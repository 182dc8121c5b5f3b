/** How much of the window lies below the line at which one reads, in per cent. */
const below = 66;

/** Marks in the contents list which section is being read, tells it and about how long is left, and hands each new section on. */
export function followReading(tell: (section: string) => void): void {
  const prose = document.querySelector<HTMLElement>('.prose');
  const contents = document.querySelector<HTMLElement>('.contents');
  if (!prose || !contents) return;
  const links = new Map(
    Array.from(contents.querySelectorAll<HTMLAnchorElement>('a'), (link) => [link.hash.slice(1), link]),
  );
  const headings = prose.querySelectorAll('h2[id]');
  let current = '';

  const look = () => {
    const line = innerHeight * (1 - below / 100);
    const read = [...headings].findLast((heading) => heading.getBoundingClientRect().top <= line + 1)?.id ?? '';
    tellTime(prose, line);
    if (read === current) return;
    current = read;
    for (const [id, link] of links) {
      if (id === read) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const title = document.querySelector('[data-section]');
    if (title) title.textContent = document.getElementById(read)?.textContent ?? title.textContent;
    tell(read);
  };

  // Told whenever something passes the line: quieter than listening to every scroll.
  const observer = new IntersectionObserver(look, { rootMargin: `0px 0px -${below}% 0px` });
  for (const block of prose.children) observer.observe(block);
}

/** Says how many of the lesson's minutes lie between the line at which one reads and its end. */
function tellTime(prose: HTMLElement, line: number): void {
  const { top, bottom } = prose.getBoundingClientRect();
  const end = document.getElementById('next-step')?.getBoundingClientRect().top ?? bottom;
  const left = Math.min(1, Math.max(0, (end - line) / (end - top)));
  for (const place of document.querySelectorAll<HTMLElement>('[data-minutes]')) {
    const minutes = Math.ceil(left * Number(place.dataset['minutes']));
    place.textContent = left === 1 ? `${minutes} min` : left === 0 ? 'read to the end' : `about ${minutes} min left`;
  }
}
