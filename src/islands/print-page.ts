/** What begins to print the page, where a browser can: most can do it from their menu alone. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
  button.addEventListener('click', () => print());
