// The choice of theme in the footer; the settings are loaded when somebody chooses.
const root = document.documentElement;
const choice = document.querySelector<HTMLFieldSetElement>('[data-themes]');

const current = choice?.querySelector<HTMLInputElement>(`[value="${root.dataset['theme'] ?? 'system'}"]`);
if (current) current.checked = true;

choice?.addEventListener('change', async ({ target }) => {
  const { $theme, themes } = await import('../stores/settings.ts');
  const chosen = themes.find((theme) => theme === (target as HTMLInputElement).value) ?? 'system';
  $theme.set(chosen);
  if (chosen === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = chosen;
});
