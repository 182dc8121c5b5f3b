// Fetches a page that is likely to come next: what the main navigation points at, and the next lesson once its link is seen.
const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
const asked = new Set([location.pathname]);

/** Fetches the page that a link leads to, once, unless data are to be saved. */
export function fetchAhead(link: Element | null | undefined): void {
  if (saveData || !(link instanceof HTMLAnchorElement) || asked.has(link.pathname)) return;
  asked.add(link.pathname);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.pathname }));
}

for (const type of ['pointerover', 'focusin'])
  document.addEventListener(type, ({ target }) => fetchAhead((target as Element).closest('.bar nav a, .onward a')));
// Who was quicker than this script points at it already.
fetchAhead(document.querySelector('.bar nav a:is(:hover, :focus)'));

const observer = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) if (isIntersecting) fetchAhead(target);
});
for (const next of document.querySelectorAll('a[rel=next]')) observer.observe(next);
