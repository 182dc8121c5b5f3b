import { $places } from '../stores/settings.ts';

/** How many lessons' places are kept. */
const limit = 20;

/** Leads back to where the reader stopped the last time. */
export function offerPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-go-on]');
  const heading = document.getElementById($places.get()[location.pathname] ?? '');
  if (!link || !heading) return;
  link.href = `#${heading.id}`;
  link.textContent = `Go on at “${heading.textContent}”`;
}

/** Keeps which section is being read; the first needs no keeping, and after the last the lesson is done. */
export function keepPlace(section: string): void {
  const sections = Array.from(document.querySelectorAll<HTMLAnchorElement>('.contents a'), ({ hash }) => hash.slice(1));
  const { [location.pathname]: _, ...others } = $places.get();
  const at = sections.indexOf(section);
  if (section === '' || at === 0) return;
  const own = at === -1 ? {} : { [location.pathname]: section };
  $places.set(Object.fromEntries(Object.entries({ ...others, ...own }).slice(-limit)));
}
