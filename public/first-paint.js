// Before the first paint. The keys are written by src/stores/settings.ts; .js stands where modules run.
{
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem('pacs-prep:' + key);
    } catch {}
  };
  const theme = read('theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  const size = read('text-size');
  if (size === 'large' || size === 'largest') root.dataset.textSize = size;
  if (read('places')?.includes(`"${location.pathname}"`)) root.classList.add('stopped');
  if (read('returning') === 'yes') root.classList.add('returning');
  if ('noModule' in HTMLScriptElement.prototype) root.classList.add('js');
}
