/** Copies an artefact to the letter and says so; where a page has no clipboard, as on plain http, selects it and says what to press. */
export async function copyFilm(film: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(film.textContent ?? '');
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(film);
    return `Selected: press ${/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl+'}C`;
  }
}
