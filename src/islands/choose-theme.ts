import { $theme, themes } from '../stores/settings.ts';

const choice = document.querySelector<HTMLFieldSetElement>('[data-themes]');

$theme.subscribe((theme) => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  const radio = choice?.querySelector<HTMLInputElement>(`[value="${theme}"]`);
  if (radio) radio.checked = true;
});

choice?.addEventListener('change', ({ target }) => {
  const chosen = themes.find((theme) => theme === (target as HTMLInputElement).value);
  if (chosen) $theme.set(chosen);
});
