import { render } from 'preact';
import { Search } from './Search.tsx';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; `index` is the address of the words of the search index. */
export function openSearch(index: string): void {
  dialog ??= createDialog(index);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function createDialog(index: string): HTMLDialogElement {
  const created = document.createElement('dialog');
  created.className = 'search-dialog';
  created.setAttribute('aria-label', 'Search');
  created.addEventListener('click', (event) => {
    const isOutside = event.target === created;
    const isLink = (event.target as HTMLElement).closest('a') !== null;
    if (isOutside || isLink) created.close();
  });
  document.body.append(created);
  render(<Search index={index} onClose={() => created.close()} />, created);
  return created;
}
