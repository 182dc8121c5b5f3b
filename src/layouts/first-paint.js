{
  const root = document.documentElement;
  const keptAs = document.querySelector('meta[name="pacs-prep:kept-as"]')?.content ?? 'pacs-prep';
  const read = (key) => {
    try {
      return localStorage.getItem(keptAs + ':' + key);
    } catch {}
  };
  const theme = read('theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  const size = read('text-size');
  if (size === 'large' || size === 'largest') root.dataset.textSize = size;
  if (read('places')?.includes(`"${location.pathname}"`)) root.classList.add('stopped');
  if (read('returning') === 'yes') root.classList.add('returning');
  const [width, height] = (read('today-height') ?? '').split(' ').map(Number);
  if (width === innerWidth && height < 4000) root.style.setProperty('--today-height', `${height}px`);
  if (!isSecureContext || !navigator.serviceWorker) root.classList.add('no-worker');
  if ('noModule' in HTMLScriptElement.prototype) root.classList.add('js');
}
