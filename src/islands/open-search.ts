// Opens the search from every page by `/`, Ctrl-K or its link; what it needs is loaded then.
const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');

async function open(): Promise<void> {
  const { openSearch } = await import('./search/dialog.tsx');
  openSearch(link?.dataset['openSearch'] ?? '');
}

link?.addEventListener('click', (event) => {
  // On the search page the link leads to itself; elsewhere a modified click still opens the page.
  if (event.metaKey || event.ctrlKey || event.shiftKey || document.querySelector('[data-search-page]')) return;
  event.preventDefault();
  void open();
});

document.addEventListener('keydown', (event) => {
  const isTyping = (event.target as HTMLElement).matches('input:not([type=radio], [type=checkbox]), textarea, select');
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!isSlash && !isCtrlK) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (field) field.focus();
  else void open();
});
