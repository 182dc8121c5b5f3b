/** How long a pointer or the focus rests on a term before its meaning comes, and is away before it goes, in milliseconds. */
const patience = 250;
/** Between a term, its meaning and the edges of the window, in pixels. */
const gap = 8;

/** Leads on from the meaning that is shown; by keyboard the term itself does. */
const more = Object.assign(document.createElement('a'), { textContent: 'In the glossary', tabIndex: -1 });

/** Shows the meaning of a linked term on hover, focus and tap; Escape and a tap elsewhere close it, as with every popover. */
export function defineTerms(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const meaning = document.getElementById(link.getAttribute('aria-describedby') ?? '')?.parentElement;
    if (meaning?.popover) attach(link, meaning);
  }
}

function attach(link: HTMLAnchorElement, meaning: HTMLElement): void {
  let timer = 0;
  let tapped: 'nothing' | 'closed' | 'open' = 'nothing';
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, patience);
  };
  const show = () => {
    meaning.append(more);
    more.href = link.href;
    meaning.showPopover();
    place(link, meaning);
  };
  const leave = () => {
    const isWanted = link.matches(':hover, :focus-visible') || meaning.matches(':hover, :focus-within');
    if (!isWanted) meaning.hidePopover();
  };

  const unlessTouched = (act: () => void) => (event: PointerEvent) => {
    if (event.pointerType !== 'touch') later(act);
  };

  link.addEventListener('pointerenter', unlessTouched(show));
  link.addEventListener('focus', () => link.matches(':focus-visible') && later(show));
  meaning.addEventListener('pointerenter', () => clearTimeout(timer));
  for (const part of [link, meaning]) part.addEventListener('pointerleave', unlessTouched(leave));
  link.addEventListener('blur', () => later(leave));
  // A finger cannot hover: the first tap tells, and the link to the glossary stands below the meaning.
  link.addEventListener('pointerdown', ({ pointerType }) => {
    const state = meaning.matches(':popover-open') ? 'open' : 'closed';
    tapped = pointerType === 'touch' ? state : 'nothing';
  });
  link.addEventListener('click', (event) => {
    clearTimeout(timer);
    if (tapped === 'nothing' || event.detail === 0) return;
    event.preventDefault();
    if (tapped === 'closed') show();
  });
  // Who was quicker than this script is on the term already.
  if (link.matches(':hover, :focus-visible')) later(show);
}

/** Above the term, over what has been read; below it where there is no room. */
function place(link: HTMLAnchorElement, meaning: HTMLElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = meaning.getBoundingClientRect();
  const top = at.top - height - gap;
  const most = document.documentElement.clientWidth - width - gap;
  meaning.style.left = `${scrollX + Math.max(gap, Math.min(at.left, most))}px`;
  meaning.style.top = `${scrollY + (top < gap ? at.bottom + gap : top)}px`;
}
