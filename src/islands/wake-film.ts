// Nothing is fetched for films until one of them is used.
for (const type of ['pointerover', 'focusin', 'keydown', 'click'])
  document.addEventListener(type, async (event) => {
    const film = (event.target as Element).closest<HTMLElement>('.artefact');
    if (film) (await import('./point-at-fields.ts')).handleFilm(film, event);
  });
