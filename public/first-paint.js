// Before the first paint: the chosen theme, and whether somebody returns. `src/stores/settings.ts` writes the keys.
try {
  var theme = localStorage.getItem('pacs-prep:theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('pacs-prep:returning') === 'yes') document.documentElement.classList.add('returning');
} catch {
  // Storage is refused: the system's theme stands.
}
// Only where modules run does anything wake; elsewhere the page stays as it reads without JavaScript.
if ('noModule' in HTMLScriptElement.prototype) document.documentElement.classList.add('js');
