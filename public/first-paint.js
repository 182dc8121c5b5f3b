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
  if (read('returning') === 'yes') root.classList.add('returning');
  if ('noModule' in HTMLScriptElement.prototype) root.classList.add('js');
}
